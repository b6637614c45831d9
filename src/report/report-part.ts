/** The parts of a report that can be asked for alone. */
export const reportParts = ['agree', 'differ', 'unique', 'quotes'] as const
export type ReportPart = (typeof reportParts)[number]
