import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { ownBasis } from '../forms/own-basis.ts';
import type { Petition } from './petition.ts';

/** The entry that an officer makes of a petition. Neither its sender's name nor words that the officer didn't take over are in it. */
export function draftOfPetition(
  { kind, number, sentAt }: Petition,
  { code, summary }: { readonly code: string; readonly summary: string },
  { authority }: Actor,
  city: string,
  now: Instant,
): object {
  const basis = { ...ownBasis(kind, authority, city, now), documentNumber: `来件 ${number}` };
  const channel = '办事窗口（无账号）';
  return {
    kind,
    subject: { kind: 'agency', code },
    basis,
    body:
      kind === 'complaint'
        ? { summary, receivedOn: dayOf(sentAt), channel }
        : { field: channel, grounds: summary },
  };
}
