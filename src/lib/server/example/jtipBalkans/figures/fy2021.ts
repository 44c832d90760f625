/** What each partner reported in the fiscal year 2021; see `rows/figureTable.ts`. */
export const fy2021 = `
quarter             FY2021-Q1  FY2021-Q2  FY2021-Q3  FY2021-Q4
G.1  DE             3/4        5/7        7/9        8/10
G.1  OpenGate       3/4        4/6        7/9        9/11
G.1  SOS-Niksic     4/5        3/4        3/4        5/6
G.1  PVPT           7/10       5/6        8/10       8/10
1.1  ARSIS      AL  7          2          3          5
1.1  DE         AL  4          3          1          5
1.1  OpenGate   MK  1          1          3          5
1.1  SOS-Niksic ME  3          1          1          2
1.1  SHKEJ      XK  0          1          1          1
1.1  PVPT       XK  3          3          3          4
1.2  Tdh        AL  8          10         10         5
1.2  Tdh        XK  7          7          6          4
1.2  ARSIS      AL  13         12         13         9
1.2  OpenGate   MK  12         5          10         7
1.2  SOS-Niksic ME  5          6          6          4
1.2  SHKEJ      XK  9          7          5          5
1.3  ARSIS          25r16      30r18      25r20      28r20
1.3  DE             20r13      20r13      21r14      22r16
1.3  OpenGate       26r18      27r17      27r20      26r19
1.3  SOS-Niksic     13r9       14r9       15r11      14r10
1.3  SHKEJ          18r12      20r14      16r12      14r10
1.3  PVPT           17r11      19r12      21r15      18r13
1.4  ARSIS          7/8        11/11      12/13      15/16
1.4  DE             11/13      12/13      6/6        7/7
1.4  OpenGate       6/7        10/11      16/16      8/8
1.4  SOS-Niksic     11/13      10/11      6/7        15/15
1.4  SHKEJ          13/14      6/6        12/13      14/15
1.4  PVPT           5/6        9/9        8/8        16/16
1.5  DE             4.6        5.6        3.8        3.8
1.5  OpenGate       4.7        5.6        3.7        3.7
1.5  SOS-Niksic     4.4        5.7        4.4        4
1.5  PVPT           4.7        5          4.3        3.6
1.6  Tdh            1          0          1          0
1.6  DE             0          0          0          1
1.6  OpenGate       0          0          0          0
1.6  PVPT           0          1          0          1
1.7  Tdh            32r5       18r2       28r3       33r1
1.7  ARSIS          13r2       9r1        9r1        8r1
1.7  DE             8r1        8r1        8r1        13r2
1.7  OpenGate       13r2       13r2       17r3       25r3
1.7  SOS-Niksic     12r1       8r1        11r1       12r1
1.7  SHKEJ          9          7r1        8          12r1
1.7  PVPT           12r1       5          9          13r1
1.8  Tdh            78         77         77         80
1.8  OpenGate       80         81         83         80
1.8  PVPT           74         76         75         76
1.9  Tdh        AL  1          0          0          0
1.9  Tdh        XK  0          0          0          0
1.9  OpenGate   MK  0          1          0          0
1.9  SOS-Niksic ME  0          0          1          0
1.10 Tdh            text       n          text       n
2.1  Tdh            30/38      54/63      32/38      51/57
2.1  ARSIS          30/38      67/79      48/55      72/87
2.1  OpenGate       29/37      37/46      39/45      40/45
2.1  SOS-Niksic     43/55      53/67      46/58      63/70
2.1  SHKEJ          34/42      71/91      33/41      45/54
2.2  Tdh        AL  132        143        173        486
2.2  Tdh        XK  111        138        164        273
2.2  ARSIS      AL  116        140        139        300
2.2  DE         AL  85         111        89         232
2.2  OpenGate   MK  126        214        160        464
2.2  SOS-Niksic ME  105        105        126        216
2.2  SHKEJ      XK  104        113        114        194
2.2  PVPT       XK  39         70         48         151
2.3  Tdh            57700      75600      67300      86300
2.3  ARSIS          25800      32500      31000      39900
2.3  OpenGate       41100      52600      47500      51600
2.4  Tdh            1          1          1          1
`;
