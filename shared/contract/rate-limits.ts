/** What a request costs the worker: one record, many records, or a stream from the bucket. */
export type RateClass = 'record' | 'list' | 'file';

/** What one reader may ask in so many seconds, by class, as the deployment sets it (`wrangler.toml`). */
export const rateLimits = { record: 1200, list: 240, file: 600 } as const satisfies Readonly<
  Record<RateClass, number>
>;
export const ratePeriodSeconds = 60;
