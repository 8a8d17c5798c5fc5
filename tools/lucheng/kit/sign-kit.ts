import { toBase64Url } from '../../../shared/ledger/digest.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { kitMessage } from '../../../shared/register/trust/signed-message.ts';
import { CommandError } from '../command.ts';
import { type PrivateKey, signerOf } from '../keys/key-pair.ts';
import { hashOfPage, writeKitFile } from './kit-file.ts';

/** Signs a kit's page with a key that signs heads: who holds it decides what readers believe in any case. */
export async function signKit(
  page: string,
  key: PrivateKey,
  { headKeys, version }: KeySet,
): Promise<string> {
  if (!headKeys.some(({ kid, publicKey }) => kid === key.kid && publicKey === key.x)) {
    throw new CommandError(
      `${key.kid} 不是第 ${version} 版密钥集的库头密钥 / is no head key of key set ${version}`,
    );
  }
  const { kid, sign } = await signerOf(key);
  const signature = toBase64Url(await sign(kitMessage(hashOfPage(page))));
  return writeKitFile({ page, kid, signature });
}
