import { standingsOperation } from '../../../shared/contract/operations.ts';
import type { StandingItem } from '../../../shared/contract/standing-item.ts';
import type { StandingsAnswer } from '../../../shared/contract/standings-answer.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { agencyLineOf, wireMarkOf } from '../agency-line.ts';
import { jsonAnswer } from '../answer.ts';
import { codeFault } from '../code-fault.ts';
import { answerFresh, clipLifetime, type Fresh, freshnessOf } from '../fresh-register.ts';
import { verdictAt } from '../known-agency.ts';
import type { Timed } from '../memory.ts';
import type { Reading } from '../read-register.ts';
import { defineRoute } from '../route.ts';

/** What all badges of a page ask in one request; each code has its own outcome. */
export const standingsRoute = defineRoute(standingsOperation, {
  rateClass: 'list',
  answer: ({ query: { codes }, reading }) =>
    answerFresh(reading, (fresh) => {
      const items = codesOf(codes).map((code) => itemOf(code, fresh, reading));
      const lifetime = clipLifetime(
        fresh.lifetime,
        items.map(({ validUntil }) => validUntil),
      );
      const answer: StandingsAnswer = {
        ...freshnessOf(lifetime),
        standings: items.map(({ value }) => value),
      };
      return jsonAnswer(answer, lifetime);
    }),
});

/** Each code once, in its canonical spelling where it has one. */
function codesOf(spellings: readonly string[]): readonly string[] {
  const codes = spellings.map((spelling) => {
    const parsed = parseUscc(spelling);
    return parsed.kind === 'valid' ? parsed.code : spelling;
  });
  return [...new Set(codes)].sort();
}

function itemOf(code: string, { register, now }: Fresh, { items }: Reading): Timed<StandingItem> {
  return items.recall(code, now, () => {
    const verdict = verdictAt(register, code, now);
    const validUntil = verdict.outcome === 'known' ? verdict.validUntil : undefined;
    const item = verdict.outcome === 'known' ? agencyLineOf(verdict, now) : absentItem(code);
    return { value: { value: item, validUntil }, validUntil };
  });
}

function absentItem(code: string): StandingItem {
  const parsed = parseUscc(code);
  return parsed.kind === 'valid'
    ? { code, outcome: 'not-known', mark: wireMarkOf('not-known') }
    : { code, outcome: 'malformed', fault: codeFault(parsed), mark: wireMarkOf('unknown') };
}
