import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** Who the token speaks for, and under which regulation. */
export type DeskSession = Actor & { readonly jurisdiction: string; readonly regulation: string };

/** Opens a session that may record entries of this kind; says so at once where the token's role may not. */
export async function openSession(desk: DeskAccess, kind: string): Promise<DeskSession> {
  const session = (await mustAnswer(askDesk(desk, 'GET', deskPaths.session))) as DeskSession;
  const roles = kinds.find(({ name }) => name === kind)?.roles ?? [];
  if (roles.includes(session.role)) return session;
  throw new CommandError(
    `该令牌的角色 ${session.role} 无权录入 ${kind}，须为 ${roles.join('、')}\n` +
      `The token's role ${session.role} may not record ${kind}; it takes ${roles.join(' or ')}`,
  );
}
