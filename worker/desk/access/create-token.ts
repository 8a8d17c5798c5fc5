import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Token, TokenStore } from './token-store.ts';

/** Refused where the authority's name only reads like that of a token that there is: `spelled` is how that one spells it. */
export type CreatedToken = Token | { readonly spelled: string };

export function createToken(
  tokens: TokenStore,
  hash: string,
  actor: Actor,
  now: Instant,
  lifeSeconds: number,
): CreatedToken {
  const spelled = actor.speaksFor ? undefined : tokens.spelledOtherwise(actor.authority);
  if (spelled !== undefined) return { spelled };
  return tokens.add(hash, actor, now, addSeconds(now, lifeSeconds));
}
