import { canonicalJson } from '../../ledger/canonical.ts';
import type { Entry } from '../../ledger/entry.ts';

/** Where and when it was looked up is no part of what was found. */
const lookUp = ['source', 'checkedOn', 'sourceCheckedAt'];

type Checked = { readonly number: string };

/**
 * Entries that a newer check under the same number takes the place of: none where it says what the last one said, for that extends
 * nothing and shortens nothing.
 */
export function checkedOtherwise(
  earlier: readonly (Entry & { readonly body: Checked })[],
  body: Checked,
): readonly Entry[] {
  const last = earlier.findLast((entry) => entry.body.number === body.number);
  return last === undefined || isSaidAlike(last.body, body) ? [] : [last];
}

function isSaidAlike(one: Checked, other: Checked): boolean {
  const said = (body: Checked) =>
    canonicalJson(
      Object.fromEntries(Object.entries(body).filter(([key]) => !lookUp.includes(key))),
    );
  return said(one) === said(other);
}
