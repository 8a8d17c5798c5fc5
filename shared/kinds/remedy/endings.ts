import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { entriesOf } from '../form/entry-of.ts';

/** When entries end before their own time, by id: the earliest of what ends each. */
export function endingsOf(facts: readonly Entry[]): ReadonlyMap<string, Instant> {
  const endings = new Map<string, Instant>();
  for (const { ids, at } of [...withdrawals(facts), ...repairs(facts)]) {
    for (const id of ids) endings.set(id, earlier(endings.get(id) ?? at, at));
  }
  return endings;
}

type Ending = { readonly ids: readonly string[]; readonly at: Instant };

function withdrawals(facts: readonly Entry[]): readonly Ending[] {
  const ended = entriesOf(facts, 'retraction').filter(({ body }) => body.effect === 'ended');
  // Whatever was found unlawful was never upheld, and only the upheld has effects (domain G1).
  const unlawful = entriesOf(facts, 'outcome').filter(({ body }) => body.result === 'unlawful');
  const left = entriesOf(facts, 'list-left');
  const gone = entriesOf(facts, 'source-withdrawn');
  const lifted = entriesOf(facts, 'measure-lifted');
  return [
    ...ended.map(({ body, effectiveFrom }) => ({ ids: [body.entry], at: effectiveFrom })),
    ...[...unlawful, ...left, ...gone, ...lifted].map(({ body, effectiveFrom }) => ({
      ids: [body.of],
      at: effectiveFrom,
    })),
  ];
}

function repairs(facts: readonly Entry[]): readonly Ending[] {
  const applications = entriesOf(facts, 'repair-applied');
  return entriesOf(facts, 'repair-decided')
    .filter(({ body }) => body.result === 'granted')
    .map(({ body, effectiveFrom }) => ({
      ids: applications.find(({ id }) => id === body.application)?.body.of ?? [],
      at: effectiveFrom,
    }));
}
