import { canonicalBytes } from '../../ledger/canonical.ts';
import { toBase64Url } from '../../ledger/digest.ts';
import type { Head, SignedHead } from './head.ts';
import { maxBytes } from './limits.ts';
import type { SignMessage } from './signature-port.ts';
import { headMessage } from './signed-message.ts';

/**
 * Signs a head. Throws where the result would exceed 1 KB (too many or too long mirrors), because readers would
 * refuse it.
 */
export async function signHead(head: Head, sign: SignMessage): Promise<SignedHead> {
  const signed = { head, signature: toBase64Url(await sign(headMessage(head))) };
  const { length } = canonicalBytes(signed);
  if (length > maxBytes.head) throw new RangeError(`The signed head has ${length} bytes`);
  return signed;
}
