/** A moment, as ISO 8601 in UTC with milliseconds (`2026-11-23T16:00:00.000Z`); text order is time order. */
export type Instant = string;

/** A calendar day in Asia/Shanghai (`2026-11-24`); text order is time order. */
export type Day = string;
