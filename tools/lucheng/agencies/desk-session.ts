import type { Actor } from '../../../shared/ledger/entry.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** Who the token speaks for, and under which regulation. */
export type DeskSession = Actor & { readonly jurisdiction: string; readonly regulation: string };

export async function openSession(desk: DeskAccess): Promise<DeskSession> {
  return (await mustAnswer(askDesk(desk, 'GET', '/v1/session'))) as DeskSession;
}
