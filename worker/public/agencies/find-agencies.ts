import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { verdictAt } from './known-agency.ts';

export type FoundAgencies = {
  readonly lines: AgencyLine[];
  /** Whether there are more on the next page. */
  readonly more: boolean;
  /** When each of the lines stops holding. */
  readonly ends: readonly Instant[];
};

type PageOf = { readonly limit: number; readonly page: number };

/** One page of the agencies with a name that contains the part, `limit` on each. */
export function findAgencies(fresh: Fresh, part: string, { limit, page }: PageOf): FoundAgencies {
  const { register, now } = fresh;
  const end = page * limit;
  const records = register.search(part, end + 1);
  const known = records.slice(end - limit, end).flatMap(({ code }) => {
    const verdict = verdictAt(fresh, code);
    return verdict.outcome === 'known' ? verdict : [];
  });
  return {
    lines: known.map((verdict) => ({
      ...agencyLineOf(verdict, now),
      ...declaredNameAlone(register.namesWith(verdict.record.names, part)),
    })),
    more: records.length > end,
    ends: known.map(({ validUntil }) => validUntil),
  };
}

/** The self-declared name by which alone a record was found, by its pinyin too: the reader may mean another agency of that name. */
function declaredNameAlone([first, ...others]: PublicRecord['names']): Pick<
  AgencyLine,
  'unconfirmedName'
> {
  const isDeclared = first?.isUnconfirmed && others.every(({ isUnconfirmed }) => isUnconfirmed);
  return isDeclared ? { unconfirmedName: first.name } : {};
}
