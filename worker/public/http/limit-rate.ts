import type { RateClass } from '../../../shared/contract/rate-limits.ts';
import { clientNetwork } from '../../../shared/identity/client-network.ts';

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
