import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

export type NewToken = Actor & {
  /** What it is revoked by. */
  readonly id: string;
  /** Shown this once; the desk keeps only its hash. */
  readonly token: string;
  readonly expiresAt: Instant;
};

/** Has the desk make a token; `desk.credential` is the operator's secret. */
export async function createToken(
  desk: DeskAccess,
  grant: Actor & { readonly days: number },
): Promise<NewToken> {
  const { person, authority, role, speaksFor, days } = grant;
  const body = JSON.stringify({ person, authority, role, speaksFor, days });
  const headers = { 'Content-Type': 'application/json' };
  return (await mustAnswer(askDesk(desk, 'POST', deskPaths.tokens, { body, headers }))) as NewToken;
}
