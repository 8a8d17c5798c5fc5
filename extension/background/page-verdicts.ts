import type { Finding } from '../../shared/findings/finding.ts';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import { effectsOf, isWithoutEffect } from '../../shared/findings/scope-effect.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { earliest } from '../../shared/time/interval.ts';
import { markOf } from '../../shared/view/marks.ts';
import { byWorst } from '../../shared/view/worst-first.ts';
import type { CityVerdict, PageVerdict, Verdicts } from '../messages/verdicts.ts';

/** What the registers say of each organisation found, and of the legal persons of branches, for what the notices are for that name it. */
export function pageVerdicts(
  findings: Iterable<Finding>,
  noticeOf: (finding: Finding) => NoticeScope | undefined,
  held: readonly HeldRegister[],
  now: Instant,
): Verdicts {
  const notices = new Map<string, Set<NoticeScope | undefined>>();
  for (const finding of findings) {
    const { code, legalPerson = code } = finding;
    for (const one of [code, legalPerson])
      notices.set(one, (notices.get(one) ?? new Set()).add(noticeOf(finding)));
  }
  return Object.fromEntries(
    [...notices].map(([code, its]) => [code, verdictAmong(held, code, now, [...its])]),
  );
}

/**
 * What the registers say of a code together: the worst of what any of them says, then the others'. One that has nothing to say, for it
 * doesn't know the code, is stale or not there, comes last: it neither silences another nor speaks for it.
 */
export function verdictAmong(
  held: readonly HeldRegister[],
  code: string,
  now: Instant,
  notices: readonly (NoticeScope | undefined)[] = [],
): PageVerdict {
  const said = held
    .map(({ jurisdiction, register }): CityVerdict => {
      const verdict = { ...verdictOf(register, code, now), jurisdiction };
      const isOutside = (notice: NoticeScope | undefined) =>
        isWithoutEffect(effectsOf(verdict, notice));
      const hasNoEffect = notices.length > 0 && notices.every(isOutside);
      return hasNoEffect ? { ...verdict, hasNoEffect } : verdict;
    })
    .sort(inOrder);
  const [worst, ...others] = said;
  if (worst === undefined) return { outcome: 'unknown', cause: 'no-register' };
  return others.length === 0 ? worst : { ...untilAnyEnds(worst, said), others };
}

function inOrder(one: CityVerdict, other: CityVerdict): number {
  return (
    outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome) ||
    byWorst(markOf(one, one.hasNoEffect), markOf(other, other.hasNoEffect))
  );
}

const outcomes: readonly Verdict['outcome'][] = ['known', 'not-known', 'stale', 'unknown'];

/** Which of them is the worst may be another once any of them changes. */
function untilAnyEnds(worst: CityVerdict, said: readonly CityVerdict[]): CityVerdict {
  if (!('validUntil' in worst)) return worst;
  const ends = said.flatMap((one) => ('validUntil' in one ? [one.validUntil] : []));
  return { ...worst, validUntil: earliest(ends) ?? worst.validUntil };
}
