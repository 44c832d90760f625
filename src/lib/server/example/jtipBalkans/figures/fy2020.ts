/** What each partner reported in the fiscal year 2020; see `rows/figureTable.ts`. */
export const fy2020 = `
quarter             FY2020-Q1  FY2020-Q2  FY2020-Q3  FY2020-Q4
G.1  DE             6/10       5/8        6/8        8/11
G.1  OpenGate       3/4        4/6        3/5        3/5
G.1  SOS-Niksic     7/11       7/10       3/5        4/5
G.1  PVPT           5/7        5/7        5/6        6/8
1.1  ARSIS      AL  1          3          3          1
1.1  DE         AL  4          1          4          2
1.1  OpenGate   MK  4          3          6          0
1.1  SOS-Niksic ME  4          1          1          0
1.1  SHKEJ      XK  3          1          1          1
1.1  PVPT       XK  2          3          2          1
1.2  Tdh        AL  10         8          6          3
1.2  Tdh        XK  12         7          5          3
1.2  ARSIS      AL  17         9          14         6
1.2  OpenGate   MK  12         9          11         4
1.2  SOS-Niksic ME  5          5          4          2
1.2  SHKEJ      XK  7          6          7          3
1.3  ARSIS          30r21      32r21      30r22      25r20
1.3  DE             27r20      31r20      26r21      19r16
1.3  OpenGate       26r16      29r16      26r21      24r19
1.3  SOS-Niksic     13r10      16r10      14r10      12r10
1.3  SHKEJ          15r11      18r10      18r12      16r13
1.3  PVPT           20r12      20r12      21r15      16r13
1.4  ARSIS          12/15      12/13      12/13      11/13
1.4  DE             7/9        11/13      11/12      12/13
1.4  OpenGate       8/9        10/12      6/7        6/7
1.4  SOS-Niksic     9/11       11/14      6/6        12/14
1.4  SHKEJ          7/8        11/13      11/13      11/12
1.4  PVPT           11/13      8/10       13/15      7/8
1.5  DE             5.8        5.7        6.3        4.8
1.5  OpenGate       5.8        5.7        6.2        4.7
1.5  SOS-Niksic     6.1        5.7        6.5        4.9
1.5  PVPT           5.6        5.2        6.3        4.9
1.6  Tdh            2          0          0          1
1.6  DE             0          2          1          0
1.6  OpenGate       1          1          0          0
1.6  PVPT           1          1          1          0
1.7  Tdh            26r4       46r7       0          20r3
1.7  ARSIS          9          21r4       0          7r1
1.7  DE             12r2       11r1       0          7
1.7  OpenGate       28r2       18r1       0          11r1
1.7  SOS-Niksic     15r2       12r1       0          6
1.7  SHKEJ          10r2       13r1       0          4
1.7  PVPT           13r1       26r5       0          8
1.8  Tdh            78         79         n          78
1.8  OpenGate       80         79         82         80
1.8  PVPT           75         76         n          77
1.9  Tdh        AL  1          0          0          0
1.9  Tdh        XK  0          0          0          1
1.9  OpenGate   MK  0          0          0          0
1.9  SOS-Niksic ME  0          0          0          0
1.10 Tdh            text       n          text       n
2.1  Tdh            56/85      47/69      35/49      33/47
2.1  ARSIS          58/92      45/68      61/87      57/72
2.1  OpenGate       49/75      50/75      42/60      55/70
2.1  SOS-Niksic     63/94      37/56      50/66      71/92
2.1  SHKEJ          43/66      27/38      63/90      45/61
2.2  Tdh        AL  488        407        197        165
2.2  Tdh        XK  362        269        176        163
2.2  ARSIS      AL  425        375        157        139
2.2  DE         AL  307        137        0          118
2.2  OpenGate   MK  379        345        190        222
2.2  SOS-Niksic ME  375        209        161        98
2.2  SHKEJ      XK  424        216        n          126
2.2  PVPT       XK  237        90         0          69
2.3  Tdh            41800      41000      44600      60800
2.3  ARSIS          20600      22900      24200      26500
2.3  OpenGate       29000      31300      41600      45100
2.4  Tdh            1          1          1          1
`;
