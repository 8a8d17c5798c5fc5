import { isFoundAlike } from '../kinds/form/checked-otherwise.ts';
import type { Entry } from '../ledger/entry.ts';
import { dayOf } from '../time/shanghai.ts';
import type { PlaceRow } from './find-recorded.ts';

/**
 * What a row of a source says is a newer check of what stands under the same `key`; a row that found the same on the same day
 * is nothing new.
 */
export function placeSourced(kind: string, key: 'number' | 'period'): PlaceRow {
  return ({ body }, facts, all) => {
    const isSame = (entry: Entry) =>
      entry.kind === kind && Object(entry.body)[key] === Object(body)[key];
    const held = facts.findLast(isSame);
    const isUnchanged =
      held !== undefined &&
      checkedOn(held.body) === checkedOn(body) &&
      isFoundAlike(Object(held.body), Object(body));
    return isUnchanged
      ? { kind: 'unchanged' }
      : { kind: 'new', replaces: all.findLast(isSame)?.id ?? null };
  };
}

/** A second look on the same day tells nothing that the first didn't. */
function checkedOn(body: unknown): string {
  return dayOf(Object(body).sourceCheckedAt);
}
