import { utf8 } from '../../../shared/ledger/digest.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import type { KeySets } from './signing-desk.ts';

/** One key set, or a list of several that follow each other; throws, naming the variable, where it is neither. */
export function readKeySets(json: string | undefined): KeySets {
  if (!json) throw new Error('KEY_SET is not set: docs/keys.md tells how to make one');
  const given: unknown = JSON.parse(json);
  const parsed = (Array.isArray(given) ? given : [given]).map((one) =>
    parseKeySet(utf8(JSON.stringify(one))),
  );
  const [first, ...more] = parsed.filter((one) => one !== undefined);
  if (!first || more.length + 1 < parsed.length) throw new Error('KEY_SET is no signed key set');
  return [first, ...more];
}
