import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { CommandError, type CommandInput } from '../command.ts';
import type { DeskSession } from './desk-session.ts';
import type { ImportContext } from './read-agencies.ts';

/** By what rows are judged: the session's authority and regulation, or stand-ins where no desk is asked. */
export function importContext(
  session: DeskSession | undefined,
  bytes: Uint8Array,
  nowMs: number,
  { document, skip }: CommandInput['values'],
): ImportContext {
  const { person, authority, role, jurisdiction: code, regulation } = session ?? nobody;
  const jurisdiction = jurisdictionOf(code);
  if (!jurisdiction) throw new CommandError(`This tool does not know jurisdiction ${code}`);
  return {
    actor: { person, authority, role },
    basis: {
      authority,
      law: regulation,
      level: 'normative-document',
      article: '第八条',
      documentNumber: typeof document === 'string' ? document : numberOf(bytes),
    },
    now: toInstant(nowMs),
    jurisdiction,
    skip: Array.isArray(skip) ? skip.map(String) : [],
  };
}

const nobody: DeskSession = {
  person: 'nobody',
  authority: '示例机关',
  role: 'city-regulator',
  jurisdiction: '330300',
  regulation: '告知性登记',
};

/** Rows without a document of their own are traced to the file they came in. */
function numberOf(bytes: Uint8Array): string {
  return `告知性登记导入 ${toHex(sha256(bytes)).slice(0, 12)}`;
}
