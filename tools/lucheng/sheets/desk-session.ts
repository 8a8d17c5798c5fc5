import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { roleNames } from '../../../shared/ledger/role-names.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** Who the token speaks for, and under which regulation. */
export type DeskSession = Actor & { readonly jurisdiction: string; readonly regulation: string };

/** Opens a session that may record entries of this kind; says so at once where the token's role may not. */
export async function openSession(desk: DeskAccess, kind: string): Promise<DeskSession> {
  const session = (await mustAnswer(askDesk(desk, 'GET', deskPaths.session))) as DeskSession;
  const roles = kinds.find(({ name }) => name === kind)?.roles ?? [];
  if (roles.includes(session.role)) return session;
  const own = roleNames[session.role];
  const able = roles.map((role) => roleNames[role]);
  throw new CommandError(
    `该令牌的职权为${own.zh}，无权录入 ${kind}，须为${able.map(({ zh }) => zh).join('、')}\n` +
      `The token is of: ${own.en}. It may not record ${kind}; that is for: ${able.map(({ en }) => en).join(', ')}`,
  );
}
