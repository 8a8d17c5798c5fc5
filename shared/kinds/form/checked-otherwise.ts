import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';

/** Fields about the look-up, which are no part of what was found. */
const lookUp = ['source', 'checkedOn', 'sourceCheckedAt'];

type Checked<Key extends string> = Entry & { readonly body: { readonly [K in Key]: string } };

/** The last check under this `key`, which a newer one replaces. */
export function lastCheckOf<Key extends string, E extends Checked<Key>>(
  earlier: readonly E[],
  body: { readonly [K in Key]: string },
  key: Key,
): E | undefined {
  return earlier.findLast((entry) => entry.body[key] === body[key]);
}

/**
 * Entries that a newer check under the same `key` replaces: none where it says what the last one said, because that
 * extends nothing and shortens nothing.
 */
export function checkedOtherwise<Key extends string>(
  earlier: readonly Checked<Key>[],
  body: { readonly [K in Key]: string },
  key: Key,
): readonly Entry[] {
  const last = lastCheckOf(earlier, body, key);
  return last === undefined || isFoundAlike(last.body, body) ? [] : [last];
}

/** Whether two checks of a source found the same. */
export function isFoundAlike(one: object, other: object): boolean {
  return canonicalJson(foundBy(one)) === canonicalJson(foundBy(other));
}

function foundBy(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !lookUp.includes(key)));
}

/** Refuses a check that is older than the last one on record: what was found since would be gone from the record. */
export function olderCheck(
  field: string,
  checked: string,
  last: string | undefined,
): Fault | undefined {
  if (last === undefined || checked >= last) return undefined;
  return {
    field,
    rule: 'sourced.older-check',
    zh: `此项在册的核查时间为 ${last}，早于该时间的核查不得取代`,
    en: `This was checked on ${last}; an older look does not take its place`,
  };
}
