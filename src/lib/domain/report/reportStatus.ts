import { z } from 'zod';

/** Where a report is on its way. */
export const reportStatus = z.enum(['draft', 'submitted', 'returned', 'approved']);
export type ReportStatus = z.infer<typeof reportStatus>;
