/** What each partner reported in the fiscal year 2022; see `rows/figureTable.ts`. */
export const fy2022 = `
quarter             FY2022-Q1  FY2022-Q2  FY2022-Q3  FY2022-Q4
G.1  DE             6/8        7/9        4/5        .
G.1  OpenGate       6/7        5/7        6/8        .
G.1  SOS-Niksic     9/11       6/7        3/4        .
G.1  PVPT           3/4        4/5        .          .
1.1  ARSIS      AL  2          2          6          3
1.1  DE         AL  7          4          3          .
1.1  OpenGate   MK  4          3          4          .
1.1  SOS-Niksic ME  1          2          1          .
1.1  SHKEJ      XK  1          0          2          .
1.1  PVPT       XK  3          4          .          .
1.2  Tdh        AL  13         7          15         .
1.2  Tdh        XK  17         5          13         .
1.2  ARSIS      AL  16         18         19         14
1.2  OpenGate   MK  14         11         14         .
1.2  SOS-Niksic ME  12         5          7          .
1.2  SHKEJ      XK  15         11         11         .
1.3  ARSIS          29r17      31r21      29r19      29r21
1.3  DE             24r17      30r17      32r20      .
1.3  OpenGate       31r20      29r22      33r22      .
1.3  SOS-Niksic     17r11      19r11      22r15      .
1.3  SHKEJ          19r10      18r13      22r12      .
1.3  PVPT           19r13      25r15      .          .
1.4  ARSIS          9/9        7/7        6/6        .
1.4  DE             14/14      9/9        12/12      .
1.4  OpenGate       11/11      15/16      14/14      .
1.4  SOS-Niksic     10/11      10/10      9/9        .
1.4  SHKEJ          11/12      7/7        7/8        .
1.4  PVPT           8/8        15/16      .          .
1.5  DE             3.4        3.5        3.1        .
1.5  OpenGate       3.2        3.2        3.1        .
1.5  SOS-Niksic     3.7        3.5        3.1        .
1.5  PVPT           3.6        3.1        .          .
1.6  Tdh            0          0          0          .
1.6  DE             0          1          1          .
1.6  OpenGate       0          0          1          .
1.6  PVPT           0          0          .          .
1.7  Tdh            16r1       27r2       30r3       .
1.7  ARSIS          13r2       17r2       24r3       .
1.7  DE             13r1       17r3       17r3       .
1.7  OpenGate       12r2       31r6       34r3       .
1.7  SOS-Niksic     9r1        16r2       24r4       .
1.7  SHKEJ          11r2       13r2       16r2       .
1.7  PVPT           16r3       20r4       .          .
1.8  Tdh            78         78         78         .
1.8  OpenGate       79         81         81         .
1.8  PVPT           74         75         .          .
1.9  Tdh        AL  0          0          1          .
1.9  Tdh        XK  1          0          0          .
1.9  OpenGate   MK  0          1          0          .
1.9  SOS-Niksic ME  0          0          0          .
1.10 Tdh            text       n          text       .
2.1  Tdh            73/82      69/84      72/85      .
2.1  ARSIS          57/67      62/72      66/74      .
2.1  OpenGate       56/67      70/83      72/79      .
2.1  SOS-Niksic     56/68      77/93      42/48      .
2.1  SHKEJ          54/63      64/78      83/92      .
2.2  Tdh        AL  275        317        285        .
2.2  Tdh        XK  175        357        262        .
2.2  ARSIS      AL  335        484        268        311
2.2  DE         AL  224        225        280        .
2.2  OpenGate   MK  310        352        477        .
2.2  SOS-Niksic ME  196        257        201        .
2.2  SHKEJ      XK  239        275        258        .
2.2  PVPT       XK  128        244        .          .
2.3  Tdh            74700      75800      95100      .
2.3  ARSIS          43900      38300      48600      .
2.3  OpenGate       53100      58600      609000     .
2.4  Tdh            1          1          1          .
`;
