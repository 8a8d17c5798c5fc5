import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';

/** Where and when it was looked up is no part of what was found. */
const lookUp = ['source', 'checkedOn', 'sourceCheckedAt'];

type Checked<Key extends string> = Entry & { readonly body: { readonly [K in Key]: string } };

/** The last check of what a body tells by its `key`, which a newer one takes the place of. */
export function lastCheckOf<Key extends string, E extends Checked<Key>>(
  earlier: readonly E[],
  body: { readonly [K in Key]: string },
  key: Key,
): E | undefined {
  return earlier.findLast((entry) => entry.body[key] === body[key]);
}

/**
 * Entries that a newer check under the same `key` takes the place of: none where it says what the last one said, for that
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

/** Whether two looks at a source found the same. */
export function isFoundAlike(one: object, other: object): boolean {
  return canonicalJson(foundBy(one)) === canonicalJson(foundBy(other));
}

function foundBy(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !lookUp.includes(key)));
}

/** Refuses a look that is older than the last one on record: what was found since would be gone from the record. */
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
