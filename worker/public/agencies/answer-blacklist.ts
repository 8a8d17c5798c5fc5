import type { BlacklistAnswer } from '../../../shared/contract/blacklist-answer.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import { answerFresh, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { listBlacklisted } from './list-blacklisted.ts';

/** Answers with the blacklist in some form, recalled under `key` until an agency or person joins or leaves it. */
export function answerBlacklist(
  context: RequestContext,
  key: string,
  make: (list: BlacklistAnswer, fresh: Fresh) => Answer,
): RouteResult {
  return answerFresh(context, (fresh) =>
    context.answers.recall(key, fresh.now, () => {
      const { agencies, persons, lifetime } = listBlacklisted(context, fresh);
      const jurisdiction = jurisdictionOf(fresh.register.signedHead.head.jurisdiction);
      const title = jurisdiction?.listTitle ?? { zh: '黑名单', en: 'Blacklist' };
      const list = { ...freshnessOf(lifetime), title, count: agencies.length, agencies, persons };
      return { value: make(list, { ...fresh, lifetime }), validUntil: lifetime.validUntil };
    }),
  );
}
