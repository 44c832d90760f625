/** The note of an indicator of which the public description of its project gives no figure. */
export const invented = 'Illustrative: baseline, targets and values are invented.';
