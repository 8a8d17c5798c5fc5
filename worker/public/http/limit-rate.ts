import { clientNetwork } from '../../../shared/identity/client-network.ts';

/** What a request costs the worker: one record, many records, or a stream from the bucket. */
export type RateClass = 'record' | 'list' | 'file';

/** What one reader may ask in so many seconds, by class, as `wrangler.toml` sets it. */
export const rateLimits = { record: 1200, list: 240, file: 600 } as const satisfies Readonly<
  Record<RateClass, number>
>;
export const ratePeriodSeconds = 60;

export type LimitRate = (rateClass: RateClass, request: Request) => boolean | Promise<boolean>;

type Limiters = Readonly<Record<RateClass, RateLimit | undefined>>;

/** Whether the request is within its class's limit, by the reader's network. Without a limiter or an address it is. */
export function createRateLimit(limiters: Limiters): LimitRate {
  return (rateClass, request) => {
    const limiter = limiters[rateClass];
    const reader = limiter && request.headers.get('CF-Connecting-IP');
    return reader
      ? limiter.limit({ key: clientNetwork(reader) }).then(({ success }) => success)
      : true;
  };
}
