/** What each partner reported in the fiscal year 2019; see `rows/figureTable.ts`. */
export const fy2019 = `
quarter             FY2019-Q1  FY2019-Q2  FY2019-Q3  FY2019-Q4
G.1  DE             4/6        3/5        5/8        5/7
G.1  OpenGate       7/11       5/8        7/11       6/8
G.1  SOS-Niksic     4/6        5/9        6/8        4/6
G.1  PVPT           6/10       3/5        5/7        7/11
1.1  ARSIS      AL  3          1          3          2
1.1  DE         AL  4          5          4          3
1.1  OpenGate   MK  1          2          5          4
1.1  SOS-Niksic ME  4          2          3          1
1.1  SHKEJ      XK  5          0          0          2
1.1  PVPT       XK  1          3          2          5
1.2  Tdh        AL  11         11         10         11
1.2  Tdh        XK  10         11         10         7
1.2  ARSIS      AL  19         12         14         15
1.2  OpenGate   MK  9          8          9          18
1.2  SOS-Niksic ME  10         8          9          8
1.2  SHKEJ      XK  10         10         8          10
1.3  ARSIS          21r12      23r16      29r17      28r18
1.3  DE             20r9       23r15      24r18      26r18
1.3  OpenGate       15r8       17r9       20r12      23r15
1.3  SOS-Niksic     13r7       13r8       14r8       15r11
1.3  SHKEJ          12r5       14r8       18r10      15r11
1.3  PVPT           13r5       14r9       19r9       18r12
1.4  ARSIS          6/8        8/11       5/6        6/7
1.4  DE             5/6        6/8        12/15      10/12
1.4  OpenGate       10/13      10/13      8/9        7/9
1.4  SOS-Niksic     7/10       11/14      9/10       8/10
1.4  SHKEJ          13/16      8/10       13/16      5/6
1.4  PVPT           7/9        10/13      7/8        8/9
1.5  DE             6.6        6.3        6.6        6.1
1.5  OpenGate       7.4        6.6        6.7        5.9
1.5  SOS-Niksic     7.7        6.7        6.7        6.7
1.5  PVPT           6.4        6.5        6.4        5.8
1.6  Tdh            1          1          0          1
1.6  DE             1          2          2          0
1.6  OpenGate       0          1          1          2
1.6  PVPT           2          0          1          1
1.7  Tdh            30r1       30r5       32r2       28r3
1.7  ARSIS          21r3       16r3       14r1       11r1
1.7  DE             12r1       16r2       15         10r1
1.7  OpenGate       19r2       21r4       16r2       12r2
1.7  SOS-Niksic     22r4       9          17r3       11r2
1.7  SHKEJ          16r2       14r2       17r3       9r1
1.7  PVPT           17r2       15r3       15r1       14r2
1.8  Tdh            75         73         77         76
1.8  OpenGate       75         79         79         79
1.8  PVPT           69         73         71         75
1.9  Tdh        AL  0          0          0          0
1.9  Tdh        XK  0          1          0          0
1.9  OpenGate   MK  0          0          0          1
1.9  SOS-Niksic ME  0          0          1          0
1.10 Tdh            text       n          text       n
2.1  Tdh            42/79      34/60      47/74      40/66
2.1  ARSIS          43/76      43/73      25/43      45/73
2.1  OpenGate       50/90      52/92      26/40      52/81
2.1  SOS-Niksic     46/80      52/94      41/66      42/63
2.1  SHKEJ          26/45      34/60      47/79      55/93
2.2  Tdh        AL  347        452        256        388
2.2  Tdh        XK  434        294        302        338
2.2  ARSIS      AL  368        334        452        407
2.2  DE         AL  181        234        187        279
2.2  OpenGate   MK  557        427        522        297
2.2  SOS-Niksic ME  411        417        211        361
2.2  SHKEJ      XK  315        348        323        200
2.2  PVPT       XK  170        273        132        198
2.3  Tdh            20300      27100      30000      38800
2.3  ARSIS          9500       12200      16300      17200
2.3  OpenGate       15400      20200      21800      22800
2.4  Tdh            0.4        0.6        0.8        0.8
`;
