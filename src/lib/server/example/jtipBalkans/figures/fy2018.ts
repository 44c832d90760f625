/** What each partner reported in the fiscal year 2018; see `rows/figureTable.ts`. */
export const fy2018 = `
quarter             FY2018-Q1  FY2018-Q2  FY2018-Q3  FY2018-Q4
G.1  DE             n          n          5/8        4/7
G.1  OpenGate       n          n          2/4        6/10
G.1  SOS-Niksic     n          n          4/7        5/8
G.1  PVPT           n          n          6/10       3/5
1.1  ARSIS      AL  0          2          2          2
1.1  DE         AL  1          1          3          2
1.1  OpenGate   MK  3          2          2          3
1.1  SOS-Niksic ME  1          2          1          2
1.1  SHKEJ      XK  .          0          1          1
1.1  PVPT       XK  4          3          2          2
1.2  Tdh        AL  5          7          8          9
1.2  Tdh        XK  4          5          7          6
1.2  ARSIS      AL  11         9          9          12
1.2  OpenGate   MK  5          6          6          7
1.2  SOS-Niksic ME  4          3          4          4
1.2  SHKEJ      XK  .          6          6          5
1.3  ARSIS          8          13r6       15r8       20r11
1.3  DE             5          8r3        10r5       13r6
1.3  OpenGate       5          9r4        10r5       13r7
1.3  SOS-Niksic     4          6r3        8r4        9r6
1.3  SHKEJ          .          4          7r2        8r4
1.3  PVPT           4          5r2        8r3        9r5
1.4  ARSIS          9/13       9/13       11/14      12/16
1.4  DE             6/8        10/15      7/10       4/6
1.4  OpenGate       7/10       8/12       9/12       6/8
1.4  SOS-Niksic     4/6        10/15      11/15      11/15
1.4  SHKEJ          .          7/9        10/14      11/14
1.4  PVPT           6/8        12/16      11/15      8/11
1.5  DE             8.6        7.7        7.3        7.5
1.5  OpenGate       9          8.6        8.2        7.8
1.5  SOS-Niksic     9.4        8.7        7.9        7.7
1.5  PVPT           7.9        7.6        7.1        7.2
1.6  Tdh            0          1          0          0
1.6  DE             1          1          1          1
1.6  OpenGate       0          1          0          1
1.6  PVPT           1          0          1          1
1.7  Tdh            15         14         16         16
1.7  ARSIS          5          8          9          10
1.7  DE             5          7          7          8
1.7  OpenGate       9          13         10         12
1.7  SOS-Niksic     5          7          11         9
1.7  SHKEJ          .          5          8          9
1.7  PVPT           9          5          10         9
1.8  Tdh            72         71         70         74
1.8  OpenGate       70         75         76         74
1.8  PVPT           69         67         69         71
1.9  Tdh        AL  0          0          0          1
1.9  Tdh        XK  0          0          0          0
1.9  OpenGate   MK  0          0          1          0
1.9  SOS-Niksic ME  0          0          0          0
1.10 Tdh            text       n          text       n
2.1  Tdh            27/62      36/76      23/51      42/82
2.1  ARSIS          23/48      45/94      50/94      50/95
2.1  OpenGate       40/86      44/94      18/39      30/56
2.1  SOS-Niksic     31/70      20/43      25/51      32/58
2.1  SHKEJ          .          48/95      17/36      42/75
2.2  Tdh        AL  221        224        165        172
2.2  Tdh        XK  160        112        196        160
2.2  ARSIS      AL  190        144        239        258
2.2  DE         AL  79         111        100        84
2.2  OpenGate   MK  206        248        220        296
2.2  SOS-Niksic ME  80         80         122        108
2.2  SHKEJ      XK  .          141        144        139
2.2  PVPT       XK  97         103        71         118
2.3  Tdh            3200       7800       11800      18600
2.3  ARSIS          1800       3600       5700       7300
2.3  OpenGate       2500       5300       8300       12800
2.4  Tdh            0          0.2        0.2        0.4
`;
