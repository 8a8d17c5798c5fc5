import type { ListedAgency } from '../../../shared/contract/blacklist-answer.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Blacklist } from '../answering/blacklist.ts';
import { decisionsInForce } from '../persons/decisions-in-force.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { type Known, verdictAt } from './known-agency.ts';

/** Who is on the list at this moment (Art. 35), newest first, and until when that is so. */
export function listBlacklisted(fresh: Fresh): Blacklist {
  const { register, now } = fresh;
  const { decisions, lifetime } = decisionsInForce(fresh);
  const agencies: ListedAgency[] = [];
  const ends: Instant[] = [];
  for (const record of register.all(({ isEverListed }) => isEverListed)) {
    const verdict = verdictAt(fresh, record.code);
    if (verdict.outcome !== 'known') continue;
    ends.push(verdict.validUntil);
    if (verdict.span.level === 'blacklisted') agencies.push(listedAgencyOf(verdict, now));
  }
  agencies.sort((a, b) => compareTexts(b.from, a.from) || compareTexts(a.code, b.code));
  const persons = decisions.filter(({ kind }) => kind === 'listing');
  return { agencies, persons, lifetime: clipLifetime(lifetime, ends) };
}

function listedAgencyOf(verdict: Known, now: Instant): ListedAgency {
  const { code, name, until } = agencyLineOf(verdict, now);
  const { record, span } = verdict;
  const reasons = span.reasons.flatMap((place) => record.reasons[place] ?? []);
  const listings = reasons.filter(({ level }) => level === 'blacklisted');
  const [from = span.from] = listings.map((reason) => reason.from).sort();
  return { code, name, from, ...(until !== undefined && { until }), reasons: listings };
}
