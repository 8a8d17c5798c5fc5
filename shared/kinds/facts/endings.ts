import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { entriesOf } from '../form/entry-of.ts';
import { listLeftForm } from '../lists-of-others/lists-of-others-forms.ts';
import { sourceWithdrawnForm } from '../registration/registration-forms.ts';
import {
  outcomeForm,
  repairAppliedForm,
  repairDecidedForm,
  retractionForm,
} from '../remedy/remedy-forms.ts';
import { measureLiftedForm } from '../supervision/supervision-forms.ts';

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
  const ended = entriesOf(facts, retractionForm).filter(({ body }) => body.effect === 'ended');
  // Whatever was found unlawful was never upheld, and only the upheld has effects (domain G1).
  const unlawful = entriesOf(facts, outcomeForm).filter(({ body }) => body.result === 'unlawful');
  const left = entriesOf(facts, listLeftForm);
  const gone = entriesOf(facts, sourceWithdrawnForm);
  const lifted = entriesOf(facts, measureLiftedForm);
  return [
    ...ended.map(({ body, effectiveFrom }) => ({ ids: [body.entry], at: effectiveFrom })),
    ...[...unlawful, ...left, ...gone, ...lifted].map(({ body, effectiveFrom }) => ({
      ids: [body.of],
      at: effectiveFrom,
    })),
  ];
}

function repairs(facts: readonly Entry[]): readonly Ending[] {
  const applications = entriesOf(facts, repairAppliedForm);
  return entriesOf(facts, repairDecidedForm)
    .filter(({ body }) => body.result === 'granted')
    .map(({ body, effectiveFrom }) => ({
      ids: applications.find(({ id }) => id === body.application)?.body.of ?? [],
      at: effectiveFrom,
    }));
}
