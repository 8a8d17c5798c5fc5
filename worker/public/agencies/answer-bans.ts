import type { BansAnswer } from '../../../shared/contract/bans-answer.ts';
import { banHeader, banRow } from '../../../shared/tables/ban-row.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import type { Table } from '../answering/table-answer.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { recallAdverse } from './list-adverse.ts';
import { bansOf } from './list-bans.ts';

/** Answers with the bans in force in some form, recalled under `key` until one begins or ends. */
export function answerBans(
  context: RequestContext,
  key: string,
  make: (answer: BansAnswer, lifetime: Lifetime) => Answer,
): RouteResult {
  return answerFresh(context, (fresh) =>
    context.answers.recall(key, fresh.now, () => {
      const adverse = recallAdverse(context, fresh);
      const { lifetime } = adverse;
      const bans = bansOf(adverse).map(({ code, name, ban }) => ({ code, name, decision: ban }));
      const answer = { ...freshnessOf(lifetime), count: bans.length, bans };
      return { value: make(answer, lifetime), validUntil: lifetime.validUntil };
    }),
  );
}

/** One row for each decision, with its scope. */
export function bansTable({ bans, asOf }: BansAnswer): Table {
  const rows = bans.map(({ decision, ...subject }) => banRow(subject, decision, asOf));
  return { file: 'bans', title: '市场禁入', rows: [banHeader, ...rows] };
}
