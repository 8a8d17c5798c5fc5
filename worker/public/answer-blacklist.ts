import type { BlacklistAnswer } from '../../shared/contract/blacklist-answer.ts';
import { jurisdictionOf } from '../../shared/jurisdiction/jurisdictions.ts';
import type { Answer, Outcome } from './answer.ts';
import type { Lifetime } from './cache-policy.ts';
import { answerFresh, freshnessOf } from './fresh-register.ts';
import { listBlacklisted } from './list-blacklisted.ts';
import type { Reading } from './read-register.ts';

/** Answers with the blacklist in some form, recalled under `key` while nobody joins or leaves it. */
export function answerBlacklist(
  reading: Reading,
  key: string,
  make: (list: BlacklistAnswer, lifetime: Lifetime) => Answer,
): Outcome {
  return answerFresh(reading, (fresh) =>
    reading.lists.recall(key, fresh.now, () => {
      const { agencies, lifetime } = listBlacklisted(fresh);
      const jurisdiction = jurisdictionOf(fresh.register.signedHead.head.jurisdiction);
      const title = jurisdiction?.listTitle ?? { zh: '黑名单', en: 'Blacklist' };
      const list = { ...freshnessOf(lifetime), title, count: agencies.length, agencies };
      return { value: make(list, lifetime), validUntil: lifetime.validUntil };
    }),
  );
}
