import { canonicalBytes, canonicalJson } from '../../../shared/ledger/canonical.ts';
import { toBase64Url, utf8 } from '../../../shared/ledger/digest.ts';
import { acceptKeySet } from '../../../shared/register/trust/accept-key-set.ts';
import type { KeySet, PublicKey, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { meetsThreshold } from '../../../shared/register/trust/signed-by.ts';
import { keySetMessage } from '../../../shared/register/trust/signed-message.ts';
import { CommandError } from '../command.ts';
import { verifySignature } from '../ledger/verify-signature.ts';
import { type PrivateKey, signerOf } from './key-pair.ts';

/** A key set that waits for its signatures, beside the one it follows: what goes from hand to hand among the root holders. */
export type Unsigned = { readonly before: SignedKeySet | null; readonly keySet: KeySet };

/** One root holder's signature, as it comes back. */
export type Detached = { readonly kid: string; readonly signature: string };

/** Who may sign: roots of the set before, and its own. */
function signersOf({ before, keySet }: Unsigned): readonly PublicKey[] {
  const keys = [...(before?.keySet.rootKeys ?? []), ...keySet.rootKeys];
  return [...new Map(keys.map((key) => [key.kid, key])).values()];
}

export async function signDetached(unsigned: Unsigned, key: PrivateKey): Promise<Detached> {
  const { kid } = key;
  if (!signersOf(unsigned).some((signer) => signer.kid === kid && signer.publicKey === key.x)) {
    throw new CommandError(
      `${kid} 不是前一版或本版的根密钥 / is a root key neither of this set nor of the one before`,
    );
  }
  const { sign } = await signerOf(key);
  return { kid, signature: toBase64Url(await sign(keySetMessage(unsigned.keySet))) };
}

/**
 * Throws where what was handed over doesn't follow on a set that enough of its own roots signed, or not on the signer's `own` copy:
 * the person who prepared it could show any set as the one before, and so pass their own key off as nothing new.
 */
export async function mustFollow(
  { before, keySet }: Unsigned,
  own: SignedKeySet | undefined,
): Promise<void> {
  if (before && !(await meetsThreshold(before, before.keySet, verifySignature))) {
    throw new CommandError(
      `第 ${before.keySet.version} 版的签名无效或者不足 / set ${before.keySet.version}, shown as the one before, isn’t signed by enough of its roots`,
    );
  }
  const isNext =
    keySet.version === (before?.keySet.version ?? 0) + 1 &&
    keySet.jurisdiction === (before?.keySet.jurisdiction ?? keySet.jurisdiction);
  if (!isNext) {
    throw new CommandError('不是前一版的下一版 / it isn’t the set after the one before');
  }
  const isOwn = !own || (before && canonicalJson(own.keySet) === canonicalJson(before.keySet));
  if (isOwn) return;
  throw new CommandError(
    `待签文件所附的前一版与 --before 的第 ${own.keySet.version} 版不同，不要签 / the set shown as the one before isn’t your own copy of set ${own.keySet.version}: don’t sign`,
  );
}

/** The key set with its signatures; refused, saying whose are missing, until every reader would follow it. */
export async function assemble(
  { before, keySet }: Unsigned,
  signatures: readonly Detached[],
): Promise<SignedKeySet> {
  const signed: SignedKeySet = { keySet, signatures };
  for (const one of signatures) {
    const alone = { keySet, signatures: [one] };
    const signer = signersOf({ before, keySet }).find(({ kid }) => kid === one.kid);
    const lone = signer && { ...keySet, rootKeys: [signer], threshold: 1 };
    if (lone && (await meetsThreshold(alone, lone, verifySignature))) continue;
    throw new CommandError(`${one.kid}: 签名无效 / this signature is not of this key set`);
  }
  const have = new Set(signatures.map(({ kid }) => kid));
  const short = [before?.keySet, keySet].filter(
    (set) =>
      set !== undefined && set.rootKeys.filter(({ kid }) => have.has(kid)).length < set.threshold,
  );
  if (short.length > 0) {
    const words = short.flatMap((set) => (set ? [saying(set, have)] : []));
    throw new CommandError(words.join('\n'));
  }
  if (!before) return signed;
  const judged = await acceptKeySet(before.keySet, canonicalBytes(signed), verifySignature);
  if (judged.kind === 'accepted') return signed;
  throw new CommandError(`读者不会采信 / readers would refuse it: ${judged.rule}`);
}

function saying({ version, threshold, rootKeys }: KeySet, have: ReadonlySet<string>): string {
  const missing = rootKeys.filter(({ kid }) => !have.has(kid)).map(({ kid }) => kid);
  const count = rootKeys.length - missing.length;
  return `第 ${version} 版的根签名 ${count}/${threshold}，尚缺 ${missing.join('、')} / roots of set ${version}: ${count} of ${threshold} have signed; missing: ${missing.join(', ')}`;
}

/** Reads what was prepared, which may have been altered on its way; undefined for anything else. */
export function parseUnsigned(value: unknown): Unsigned | undefined {
  const { before, keySet, ...more } = Object(value);
  if (Object.keys(more).length > 0) return undefined;
  const parsed = parse({ keySet, signatures: [] });
  if (!parsed) return undefined;
  if (before === null) return { before, keySet: parsed.keySet };
  const signed = parse(before);
  return signed && { before: signed, keySet: parsed.keySet };
}

function parse(value: unknown): SignedKeySet | undefined {
  return parseKeySet(utf8(JSON.stringify(value)));
}
