import { norms } from '../../../shared/jurisdiction/norms.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { RecordSources } from './record-sources.ts';
import type { StaleProjections } from './stale-projections.ts';

type Ruled = Pick<RecordSources, 'jurisdiction' | 'settings'> & {
  readonly entries: Pick<RecordSources['entries'], 'unsettleClocks'>;
  readonly stale: StaleProjections;
};

/**
 * Projects every subject anew where policies, norms or what disclosure lets out are not what the projections were made with: a
 * deployment may bring a policy whose first day no projection knew of. Likewise until when subjects may have deadlines. A changed citation changes nothing. No projection rests on the calendar of working days.
 */
export function noticeNewRules(
  { jurisdiction, entries, stale, settings: { publishesPersons } }: Ruled,
  kv: SyncKvStorage,
): void {
  const hash = rulesDigest(jurisdiction, theBook, publishesPersons);
  if (kv.get<string>('rulesHash') === hash) return;
  stale.markAll();
  entries.unsettleClocks();
  kv.put('rulesHash', hash);
}

/** What a projection rests on besides the ledger: SHA-256 in hex. Where a rule comes from is no part of it. */
export function rulesDigest(
  { policies }: Pick<Jurisdiction, 'policies'>,
  { kinds }: Pick<KindBook, 'kinds'>,
  publishesPersons: boolean,
): string {
  const rules = {
    policies: withoutSources(policies),
    norms,
    publicity: kinds.map(({ name, publicity }) => [name, publicity.rule]),
    publishesPersons,
  };
  return toHex(sha256(canonicalBytes(rules)));
}

/** Values without where they come from. */
function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'source')
      .map(([key, inner]) => [key, withoutSources(inner)]),
  );
}
