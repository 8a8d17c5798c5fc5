import { canonicalJson } from '../ledger/canonical.ts';
import type { Entry } from '../ledger/entry.ts';

type Checked = {
  readonly number: string;
  readonly source: string;
  readonly checkedOn: string;
};

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
  const said = ({ source: _, checkedOn: __, ...rest }: Checked) => canonicalJson(rest);
  return said(one) === said(other);
}
