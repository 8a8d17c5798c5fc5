import type { KeySet, SignedKeySet } from './key-set.ts';
import { parseKeySet } from './parse-key-set.ts';
import type { VerifySignature } from './signature-port.ts';
import { meetsThreshold } from './signed-by.ts';

export type KeySetRule =
  | 'key-set.shape'
  | 'key-set.signature'
  | 'key-set.own-signature'
  | 'key-set.jurisdiction'
  | 'key-set.version';

type Refused = { readonly kind: 'refused'; readonly rule: KeySetRule };

/**
 * Judges the key set offered as the next after `trusted`: signed by the threshold of both, one version on (TUF 5.3).
 * Expiry is not checked here, because a reader may have to walk through expired sets to the newest.
 */
export async function acceptKeySet(
  trusted: KeySet,
  bytes: Uint8Array,
  verify: VerifySignature,
): Promise<{ readonly kind: 'accepted'; readonly keys: SignedKeySet } | Refused> {
  const keys = parseKeySet(bytes);
  if (keys === undefined) return refused('key-set.shape');
  if (!(await meetsThreshold(keys, trusted, verify))) return refused('key-set.signature');
  const { keySet } = keys;
  if (!(await meetsThreshold(keys, keySet, verify))) return refused('key-set.own-signature');
  if (keySet.jurisdiction !== trusted.jurisdiction) return refused('key-set.jurisdiction');
  if (keySet.version !== trusted.version + 1) return refused('key-set.version');
  return { kind: 'accepted', keys };
}

function refused(rule: KeySetRule): Refused {
  return { kind: 'refused', rule };
}
