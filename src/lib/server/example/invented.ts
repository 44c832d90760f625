/** The note of an indicator of which the public description of its project gives no figure. */
export const invented = 'Illustrative: baseline, targets and values are invented.';

/** Whose indicators those of the EU action feed as well: a partner works in both projects. */
export const jtipAward = 'J/TIP award S-SJTIP-EXAMPLE (illustrative)';
