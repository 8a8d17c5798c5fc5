import type { BlacklistAnswer } from '../../../shared/contract/blacklist-answer.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { decisionHeader, decisionRow } from '../../../shared/tables/decision-row.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import type { Table } from '../answering/table-answer.ts';
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

/** One row for each decision in force. */
export function blacklistTable({ agencies, asOf, title }: BlacklistAnswer): Table {
  const rows = agencies.flatMap((agency) =>
    agency.reasons.map((reason) => decisionRow(agency, reason, asOf)),
  );
  return { file: 'blacklist', title: title.zh, rows: [decisionHeader, ...rows] };
}
