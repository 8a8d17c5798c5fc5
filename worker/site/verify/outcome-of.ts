import type { VerifyResult } from './verify-messages.ts';

/** The one word for what evidence is worth, the worst that holds of it. */
export type Outcome =
  | 'refused'
  | 'forged'
  | 'stolen'
  | 'other-city'
  | 'stale'
  | 'stranger'
  | 'superseded'
  | 'expired'
  | 'genuine'
  | 'picture'
  | 'address'
  | 'code';

export function outcomeOf({ judged }: Pick<VerifyResult, 'judged'>): Outcome {
  if (judged.kind === 'badge') {
    return judged.badge.strangers.length > 0 ? 'stranger' : judged.badge.kind;
  }
  if (judged.kind !== 'proved') return judged.kind;
  const { signer, agencies, isExpired } = judged;
  if (signer.kind === 'withdrawn' && signer.reason === 'stolen') return 'stolen';
  if (agencies.some(({ since }) => since === 'changed')) return 'superseded';
  return isExpired ? 'expired' : 'genuine';
}
