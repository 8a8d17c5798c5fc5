import { fromBase64Url } from '../../ledger/digest.ts';
import type { SignedHead } from '../trust/head.ts';
import type { KeySet, WithdrawnKey } from '../trust/key-set.ts';
import type { VerifySignature } from '../trust/signature-port.ts';
import { isSignedBy } from '../trust/signed-by.ts';
import { headMessage } from '../trust/signed-message.ts';

/**
 * Whose signature an old head carries, by a key set that may be newer: a key in force, or one withdrawn since. A
 * stolen key proves nothing by itself, because the thief can date back at will.
 */
export type HeadSigner =
  | { readonly kind: 'in-force' }
  | ({ readonly kind: 'withdrawn' } & Pick<WithdrawnKey, 'reason' | 'at'>);

export type EvidenceRule =
  | 'head.unknown-key'
  | 'head.signature'
  | 'head.jurisdiction'
  | 'head.after-withdrawal';

/**
 * Judges a head as evidence of what was said at its time. Its age doesn't matter; a key that was withdrawn before it
 * was issued does.
 */
export async function judgeEvidence(
  { head, signature }: SignedHead,
  { headKeys, withdrawnKeys, jurisdiction }: KeySet,
  verify: VerifySignature,
): Promise<
  | { readonly kind: 'signed'; readonly signer: HeadSigner }
  | { readonly kind: 'refused'; readonly rule: EvidenceRule }
> {
  const withdrawn = withdrawnKeys.find(({ kid }) => kid === head.kid);
  const key = headKeys.find(({ kid }) => kid === head.kid) ?? withdrawn;
  if (!key) return { kind: 'refused', rule: 'head.unknown-key' };
  if (!(await isSignedBy(key, headMessage(head), fromBase64Url(signature), verify))) {
    return { kind: 'refused', rule: 'head.signature' };
  }
  if (head.jurisdiction !== jurisdiction) return { kind: 'refused', rule: 'head.jurisdiction' };
  if (!withdrawn) return { kind: 'signed', signer: { kind: 'in-force' } };
  const { reason, at } = withdrawn;
  if (reason !== 'stolen' && head.issuedAt >= at) {
    return { kind: 'refused', rule: 'head.after-withdrawal' };
  }
  return { kind: 'signed', signer: { kind: 'withdrawn', reason, at } };
}
