/** Strongest legal force first: where several levels hold, the first one is shown large. */
export const levels = ['blacklisted', 'banned', 'rectifying', 'supervised', 'normal'] as const;
export type Level = (typeof levels)[number];
