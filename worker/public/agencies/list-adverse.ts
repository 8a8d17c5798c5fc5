import { levels } from '../../../shared/kinds/form/level.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Adverse, AdverseAgency } from '../answering/adverse.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { verdictAt } from './known-agency.ts';

const adverseLevels = levels.filter((level) => level !== 'normal');

/** To find them, every record that ever has such a level is looked at; this is done once for all lists. */
export function recallAdverse({ adverse }: RequestContext, fresh: Fresh): Adverse {
  return adverse.recall('all', fresh.now, () => {
    const value = listAdverse(fresh);
    return { value, validUntil: value.lifetime.validUntil };
  });
}

function listAdverse(fresh: Fresh): Adverse {
  const { register, now, lifetime } = fresh;
  const agencies: AdverseAgency[] = [];
  const ends: Instant[] = [];
  const mayBe = ({ everAt }: { readonly everAt: ReadonlySet<unknown> }) =>
    adverseLevels.some((level) => everAt.has(level));
  for (const { code } of register.all(mayBe)) {
    const verdict = verdictAt(fresh, code);
    if (verdict.outcome !== 'known') continue;
    ends.push(verdict.validUntil);
    const { record, span } = verdict;
    if (span.level === 'normal') continue;
    const reasons = span.reasons.flatMap((place) => record.reasons[place] ?? []);
    const [from = span.from] = reasons
      .filter(({ level }) => level === span.level)
      .map((reason) => reason.from)
      .sort();
    agencies.push({ line: agencyLineOf(verdict, now), from, reasons });
  }
  return { agencies, lifetime: clipLifetime(lifetime, ends) };
}
