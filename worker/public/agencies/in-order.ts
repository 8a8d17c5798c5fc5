import type { DecisionsQuery } from '../../../shared/contract/queries.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Fresh } from '../reading/fresh-register.ts';

type Dated = { readonly code: string; readonly from: Instant; readonly until?: Instant };

/** Those that say they offer the service, in the order that is asked for; what has no end on a day comes last by its end. */
export function inOrder<One extends Dated>(
  all: readonly One[],
  { service, order }: DecisionsQuery,
  { register }: Fresh,
): readonly One[] {
  const offered = all.filter(
    ({ code }) => service === undefined || register.record(code)?.services.includes(service),
  );
  return offered.toSorted((a, b) => byOrder[order](a, b) || compareTexts(a.code, b.code));
}

const byOrder: Readonly<Record<DecisionsQuery['order'], (a: Dated, b: Dated) => number>> = {
  newest: (a, b) => compareTexts(b.from, a.from),
  ending: (a, b) => compareTexts(a.until ?? never, b.until ?? never),
  code: () => 0,
};

const never = '~';
