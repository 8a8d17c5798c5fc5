import { registrationFiled } from '../../../shared/kinds/registration-filed.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { CommandError } from '../command.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** Who the token speaks for, and under which regulation. */
export type DeskSession = Actor & { readonly jurisdiction: string; readonly regulation: string };

/** Opens a session that may register agencies; says so at once where the token's role may not. */
export async function openSession(desk: DeskAccess): Promise<DeskSession> {
  const session = (await mustAnswer(askDesk(desk, 'GET', '/v1/session'))) as DeskSession;
  const { name, roles } = registrationFiled;
  if (roles.includes(session.role)) return session;
  throw new CommandError(
    `该令牌的角色 ${session.role} 无权录入 ${name}，须为 ${roles.join('、')}\n` +
      `The token's role ${session.role} may not record ${name}; it takes ${roles.join(' or ')}`,
  );
}
