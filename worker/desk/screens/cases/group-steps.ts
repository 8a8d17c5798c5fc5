import type { NextStep } from '../../cases/next-steps.ts';
import { weighedKinds } from './weighed-kinds.ts';

/** One kind of entry that can come next, with the entries that it can be about. */
export type PossibleStep = { readonly kind: string; readonly about: readonly string[] };

/** One kind that can't come yet, with why. */
export type BarredStep = Extract<NextStep, { can: false }>;

export type GroupedSteps = {
  /** What goes on from the case, and can be done by the reader now. */
  readonly now: readonly PossibleStep[];
  /** What goes on from the case, and can be done another day or by others. */
  readonly later: readonly BarredStep[];
  /** What may bear the case's number, but might as well stand alone. */
  readonly others: readonly PossibleStep[];
  /** What neither a day nor anybody opens as the case stands. */
  readonly barred: readonly BarredStep[];
};

/** The steps by what their reader can do with them; of several that are barred alike, the first. */
export function groupSteps(steps: readonly NextStep[]): GroupedSteps {
  const own = steps.filter(({ follows }) => follows);
  const rest = steps.filter(({ follows }) => !follows);
  return {
    now: possible(own),
    later: barred(own).filter(opens),
    others: possible(rest),
    barred: [...barred(own).filter((step) => !opens(step)), ...barred(rest)],
  };
}

function opens({ by, from }: BarredStep): boolean {
  return by.length > 0 || from !== undefined;
}

function possible(steps: readonly NextStep[]): readonly PossibleStep[] {
  const byKind = Map.groupBy(
    steps.filter(({ can }) => can),
    ({ kind }) => kind,
  );
  return [...byKind]
    .map(([kind, all]) => ({ kind, about: all.flatMap(({ about }) => about ?? []) }))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What waits for a decision comes first; taking something back, which can nearly always be done, last. */
function rankOf({ kind }: PossibleStep): number {
  if (weighedKinds.has(kind)) return 0;
  return kind === 'retraction' ? 2 : 1;
}

function barred(steps: readonly NextStep[]): readonly BarredStep[] {
  const can = new Set(steps.filter((step) => step.can).map(({ kind }) => kind));
  const cannot = steps.filter((step) => !step.can).filter(({ kind }) => !can.has(kind));
  return [...Map.groupBy(cannot, sameBar).values()].flatMap((alike) => alike.slice(-1));
}

function sameBar({ kind, faults, from }: BarredStep): string {
  return [kind, from, ...faults.map(({ rule }) => rule)].join(' ');
}
