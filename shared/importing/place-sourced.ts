import { isFoundAlike } from '../kinds/form/checked-otherwise.ts';
import { dayOf } from '../time/shanghai.ts';
import type { PlaceRow } from './find-recorded.ts';

/**
 * What a row of a source says is a newer check of what stands under the same `key`; a row that found the same on the same day
 * is nothing new.
 */
export function placeSourced(kind: string, key: 'number' | 'period'): PlaceRow {
  return ({ body }, facts) => {
    const held = facts.findLast(
      (fact) => fact.kind === kind && Object(fact.body)[key] === Object(body)[key],
    );
    if (held === undefined) return { kind: 'new', replaces: null };
    const isSameDay = checkedOn(held.body) === checkedOn(body);
    return isSameDay && isFoundAlike(Object(held.body), Object(body))
      ? { kind: 'unchanged' }
      : { kind: 'new', replaces: held.id };
  };
}

/** A second look on the same day tells nothing that the first didn't. */
function checkedOn(body: unknown): string {
  return dayOf(Object(body).sourceCheckedAt);
}
