import type { GradeState, Points, Reason, Span } from './standing.ts';

/**
 * Whether two spans say the same, whenever they begin. Comparing texts would cost more than all the rest of rating.
 */
export function isSameContent(a: Span, b: Span): boolean {
  return (
    a.level === b.level &&
    isSameGrade(a.grade, b.grade) &&
    isSameGrade(a.publicGrade, b.publicGrade) &&
    isSamePoints(a.points, b.points) &&
    areSameReasons(a.reasons, b.reasons) &&
    areSameReasons(a.suspended ?? [], b.suspended ?? [])
  );
}

function isSameGrade(a: GradeState, b: GradeState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSamePoints(a: Points | undefined, b: Points | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.from === b.from &&
    a.total === b.total &&
    areSameLists(a.items, b.items, (one, other) => one.entry === other.entry)
  );
}

function areSameReasons(a: readonly Reason[], b: readonly Reason[]): boolean {
  return areSameLists(a, b, isSameReason);
}

/** Reasons with the same entries from the same instant on are the same; only their ends and marks may differ. */
function isSameReason(a: Reason, b: Reason): boolean {
  if (a === b) return true;
  return (
    a.level === b.level &&
    a.from === b.from &&
    a.until === b.until &&
    a.inheritedFrom === b.inheritedFrom &&
    areSameLists(a.entries, b.entries, isSame) &&
    areSameLists(a.marks ?? [], b.marks ?? [], isSame)
  );
}

function areSameLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isEqual: (one: Item, other: Item) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return other !== undefined && isEqual(one, other);
    })
  );
}

function isSame(a: string, b: string): boolean {
  return a === b;
}
