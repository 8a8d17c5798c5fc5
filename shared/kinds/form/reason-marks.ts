/**
 * Marks on a fact: its effect is stayed (停止执行), it is under review or suit (复议诉讼期内), or an objection is being handled
 * (异议处理中). Only the first takes its effect away (domain G4).
 */
export const reasonMarks = ['suspended', 'challenged', 'objected'] as const;
export type ReasonMark = (typeof reasonMarks)[number];
