import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { acceptKeySet } from '../../../shared/register/trust/accept-key-set.ts';
import type { KeySet, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { meetsThreshold } from '../../../shared/register/trust/signed-by.ts';
import { CommandError } from '../command.ts';
import { readKeySetFile } from '../keys/read-key-files.ts';
import { verifySignature } from '../ledger/verify-signature.ts';

/** The newest key set of each city in these files: each city's chain stands by itself. */
export async function readKeyChains(files: readonly string[]): Promise<readonly KeySet[]> {
  const sets = await Promise.all(files.map(readKeySetFile));
  const byCity = Map.groupBy(sets, ({ keySet }) => keySet.jurisdiction);
  if (byCity.size === 0) throw keysRequired();
  return Promise.all([...byCity.values()].map(newestOf));
}

/** The newest of the key sets in these files. The oldest is what the caller trusts; each of the others follows from the one before. */
export async function readKeyChain(files: readonly string[]): Promise<KeySet> {
  return newestOf(await Promise.all(files.map(readKeySetFile)));
}

async function newestOf(sets: readonly SignedKeySet[]): Promise<KeySet> {
  const [first, ...more] = sets.toSorted((a, b) => a.keySet.version - b.keySet.version);
  if (!first) throw keysRequired();
  if (!(await meetsThreshold(first, first.keySet, verifySignature))) {
    throw new CommandError(
      `第 ${first.keySet.version} 版密钥集的根签名不足 / key set ${first.keySet.version} lacks root signatures`,
    );
  }
  let newest = first.keySet;
  for (const next of more) {
    const judged = await acceptKeySet(newest, canonicalBytes(next), verifySignature);
    if (judged.kind === 'refused') {
      throw new CommandError(
        `第 ${next.keySet.version} 版密钥集不是由第 ${newest.version} 版签署 / key set ${next.keySet.version} does not follow from ${newest.version} (${judged.rule})`,
      );
    }
    newest = next.keySet;
  }
  return newest;
}

/** Nothing is proved by a file alone. */
export function keysRequired(): CommandError {
  return new CommandError('缺少 --keys / --keys is required', 2);
}
