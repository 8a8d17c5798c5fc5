import type { CorrectionAnswer } from '../../../shared/contract/correction-answer.ts';
import { ofKind } from '../../../shared/kinds/form/fact.ts';
import { stateCorrection } from '../../../shared/messages/state-correction.ts';
import type { Correction } from '../../../shared/rating/facts/derived-facts.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { type Answer, type RouteResult, refuse } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { answerKnown } from './known-agency.ts';

type Asked = { readonly spelling: string; readonly entry: string; readonly key: string };

/** Answers with the certificate that an entry about this agency was annulled (domain G5), as long as the public is told so. */
export function answerCorrection(
  context: RequestContext,
  { spelling, entry, key }: Asked,
  make: (certificate: CorrectionAnswer, lifetime: Lifetime) => Answer,
): RouteResult {
  return answerFresh(context, ({ register, now }) =>
    answerKnown(context, spelling, `${key} ${entry}`, ({ verdict, lifetime }) => {
      const { code, facts } = verdict.record;
      const correction = facts
        .filter(ofKind<Correction>('correction'))
        .find(({ entries: [, annulled] }) => annulled === entry);
      if (correction === undefined) return refuse('no-such-correction');
      // A certificate gives no name that its bearer alone claims.
      const vouched = verdict.record.names.filter(({ isUnconfirmed }) => !isUnconfirmed);
      const name = presentName(vouched, dayOf(now));
      const concerned = { code, ...(name !== undefined && { name }) };
      const certificate: CorrectionAnswer = {
        ...freshnessOf(lifetime),
        ...concerned,
        statement: {
          zh: stateCorrection(concerned, correction, 'zh'),
          en: stateCorrection(concerned, correction, 'en'),
        },
        correction,
        receipt: makeReceipt(register, code),
      };
      return make(certificate, lifetime);
    }),
  );
}
