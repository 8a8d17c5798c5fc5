import type { ListedAgency } from '../../../shared/contract/blacklist-answer.ts';
import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { AdverseAgency } from '../answering/adverse.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { decisionsInForce } from '../persons/decisions-in-force.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { recallAdverse } from './list-adverse.ts';

/** Who is on the list at a moment, and until when that is so. */
type Blacklist = {
  readonly agencies: ListedAgency[];
  /** Listings of practitioners whose publication a law orders. */
  readonly persons: PersonDecision[];
  readonly lifetime: RegisterLifetime;
};

/** Who is on the list at this moment (Art. 35), newest first. */
export function listBlacklisted(context: RequestContext, fresh: Fresh): Blacklist {
  const adverse = recallAdverse(context, fresh);
  const { decisions, lifetime } = decisionsInForce(fresh);
  const agencies = adverse.agencies
    .filter(({ line }) => line.level === 'blacklisted')
    .map(listedAgencyOf)
    .sort((a, b) => compareTexts(b.from, a.from) || compareTexts(a.code, b.code));
  return {
    agencies,
    persons: decisions.filter(({ kind }) => kind === 'listing'),
    lifetime: clipLifetime(lifetime, [adverse.lifetime.validUntil]),
  };
}

function listedAgencyOf({ line, from, reasons }: AdverseAgency): ListedAgency {
  const { code, name, until } = line;
  return {
    code,
    name,
    from,
    ...(until !== undefined && { until }),
    reasons: reasons.filter(({ level }) => level === 'blacklisted'),
  };
}
