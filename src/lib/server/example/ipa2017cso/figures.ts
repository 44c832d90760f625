/** What each partner reported; how to read the tables is said in `rows/figureTable.ts`. */
const of2018 = `
quarter               2018-Q1   2018-Q2   2018-Q3   2018-Q4
0.1  DE               n         n         2/6       3/8
0.1  AAGW             .         n         n         1/4
1.1  KMOP AL-TIRANA   0         0         1         0
1.1  KMOP AL-SARANDA  0         0         0         1
1.1  DE   AL-KUKES    0         0         1         0
1.1  DE   AL-DIBER    0         0         0         1
1.2  KMOP             0         0         3         2
1.2  DE               0         0         1         1
1.3  KMOP             0         0         22        18
1.3  DE               0         8         14        16r2
1.4  KMOP             0         0.25      0.5       0.75
1.5  DE               7         12r6      18r9      20r12
1.5  AAGW             .         5         9r4       12r7
1.6  DE               0         0         2         2
1.6  AAGW             .         0         0         1
1.7  DE               n         3         3.2       3.3
1.7  AAGW             .         2.8       3         3.2
2.1  DE   AL-TIRANA   2         3         3         3
2.1  DE   AL-KUKES    0         0         0         1
2.1  DE   AL-DIBER    1         1         1         1
2.1  DE   AL-SARANDA  0         0         1         1
2.2  DE               20        19        17        15
2.2  AAGW             .         19        18        17
2.3  KMOP             0         0         41        28
2.3  DE               0         22        18        27
2.3  AAGW             .         0         17        24
2.4  KMOP             0         1900      4200      8600
2.4  AAGW             .         400       900       1500
3.1  AAGW             .         text      text      text
3.2  AAGW             .         0         34        58
4.1  AAGW             .         0         3         3
5.1  KMOP AL-TIRANA   0         0         0         0
5.1  KMOP AL-KUKES    0         0         0         0
5.1  KMOP AL-DIBER    0         0         0         0
5.1  KMOP AL-SARANDA  0         0         0         0
`;

const of2019 = `
quarter               2019-Q1   2019-Q2   2019-Q3   2019-Q4
0.1  DE               4/8       4/9       5/10      5/11
0.1  AAGW             2/5       2/5       3/6       3/7
1.1  KMOP AL-TIRANA   1         1         0         1
1.1  KMOP AL-SARANDA  0         1         0         0
1.1  DE   AL-KUKES    1         0         0         1
1.1  DE   AL-DIBER    0         0         1         0
1.2  KMOP             2         1         1         0
1.2  DE               1         1         0         0
1.3  KMOP             24r3      16r4      20r5      14r4
1.3  DE               15r3      14r2      16r4      12r3
1.4  KMOP             1         1         1         1
1.5  DE               24r14     25r15     27r17     26r16
1.5  AAGW             14r8      15r9      16r9      18r11
1.6  DE               3         3         4         4
1.6  AAGW             2         2         3         3
1.7  DE               3.4       3.5       3.5       3.6
1.7  AAGW             3.3       3.4       3.5       3.6
2.1  DE   AL-TIRANA   3         3         4         4
2.1  DE   AL-KUKES    1         1         2         2
2.1  DE   AL-DIBER    2         2         2         3
2.1  DE   AL-SARANDA  1         2         2         2
2.2  DE               14        12        11        10
2.2  AAGW             15        14        13        11
2.3  KMOP             26        37        19        31
2.3  DE               29        43        31        36
2.3  AAGW             23        34        27        29
2.4  KMOP             9100      12400     13800     17200
2.4  AAGW             2100      2600      3300      4100
3.1  AAGW             text      text      text      text
3.2  AAGW             71        83        76        92
4.1  AAGW             2         4         2         1
5.1  KMOP AL-TIRANA   1         1         0         1
5.1  KMOP AL-KUKES    1         0         0         1
5.1  KMOP AL-DIBER    0         1         0         1
5.1  KMOP AL-SARANDA  0         1         0         1
`;

const of2020 = `
quarter               2020-Q1   2020-Q2   2020-Q3   2020-Q4
0.1  DE               4/9       4/8       4/9       .
0.1  AAGW             2/5       2/4       2/5       .
1.1  KMOP AL-TIRANA   0         0         0         .
1.1  KMOP AL-SARANDA  1         0         0         .
1.1  DE   AL-KUKES    0         0         0         .
1.1  DE   AL-DIBER    0         1         0         .
1.2  KMOP             1         0         1         .
1.2  DE               0         0         0         .
1.3  KMOP             12r4      6r2       12r5      .
1.3  DE               10r3      5r1       8r2       .
1.4  KMOP             1         1         1         .
1.5  DE               24r15     19r13     22r14     .
1.5  AAGW             14r9      9r7       12r8      13r9
1.6  DE               3         2         3         .
1.6  AAGW             2         1         2         .
1.7  DE               3.6       3.4       3.6       .
1.7  AAGW             3.7       3.5       4.9       .
2.1  DE   AL-TIRANA   4         4         5         .
2.1  DE   AL-KUKES    2         2         2         .
2.1  DE   AL-DIBER    3         3         3         .
2.1  DE   AL-SARANDA  2         2         2         .
2.2  DE               9         8         8         .
2.2  AAGW             10        9         9         .
2.3  KMOP             0         n         14        .
2.3  DE               12        0         0         .
2.3  AAGW             6         0         11        .
2.4  KMOP             16500     21400     23600     .
2.4  AAGW             4800      7200      8100      8600
3.1  AAGW             text      text      text      .
3.2  AAGW             64        0         38        45
4.1  AAGW             3         0         2         .
5.1  KMOP AL-TIRANA   0         1         0         .
5.1  KMOP AL-KUKES    0         0         0         .
5.1  KMOP AL-DIBER    0         0         0         .
5.1  KMOP AL-SARANDA  0         0         0         .
`;

export const figures = [of2018, of2019, of2020];
