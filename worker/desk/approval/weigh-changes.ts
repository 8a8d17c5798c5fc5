import type { Turn } from './level-changes.ts';

/** A change of level, and who recorded what makes it milder. */
export type WeighedChange = {
  readonly turn: Exclude<Turn, 'same'>;
  /** Empty where time alone did it. */
  readonly endedBy: readonly string[];
};

/** What the last day has published without approval. */
export type DayCount = {
  readonly harsher: number;
  readonly milderBy: ReadonlyMap<string, number>;
};

export type DayLimits = { readonly harsher: number; readonly milderByPerson: number };

/** A change as it is weighed. */
export type Weighable = WeighedChange & {
  /** What goes out of a harsher one that has to wait, where that makes a level milder. */
  readonly rest?: () => { readonly turn: Turn; readonly endedBy: readonly string[] } | undefined;
};

/** What has to wait: all that is harsher, and what these persons ended. */
export type Weighing = {
  readonly isHarsherHeld: boolean;
  readonly heldPersons: ReadonlySet<string>;
};

/**
 * Weighs what is pending against a sliding day (domain G12). A milder level never waits for
 * the harsher levels of others. It waits only where one person has ended too many in a day, and then only what that person ended.
 * What goes out of a change that has to wait counts too, or a person who ends many would only have to accuse them of something else.
 */
export function weighChanges(
  pending: readonly Weighable[],
  day: DayCount,
  limits: DayLimits,
): Weighing {
  const harsher = pending.filter(({ turn }) => turn === 'harsher').length;
  const isHarsherHeld = harsher > 0 && day.harsher + harsher > limits.harsher;
  const counts = new Map(day.milderBy);
  for (const change of pending) {
    const goesOut = change.turn === 'harsher' && isHarsherHeld ? change.rest?.() : change;
    if (goesOut?.turn !== 'milder') continue;
    const { endedBy } = goesOut;
    for (const person of endedBy) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const over = [...counts].filter(([, count]) => count > limits.milderByPerson);
  return {
    isHarsherHeld,
    heldPersons: new Set(over.map(([person]) => person)),
  };
}

/** Whether the weighing holds something of this change back: of a milder one, what the held persons ended of it. */
export function isHeld({ turn, endedBy }: WeighedChange, weighing: Weighing): boolean {
  if (turn === 'harsher') return weighing.isHarsherHeld;
  return endedBy.some((person) => weighing.heldPersons.has(person));
}
