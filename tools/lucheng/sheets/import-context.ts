import type { ImportContext } from '../../../shared/importing/table-import.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { CommandError, type CommandInput } from '../command.ts';
import type { DeskSession } from './desk-session.ts';

/** By what rows are judged: the session's authority and regulation, or stand-ins where no desk is asked. */
export function importContext(
  session: DeskSession | undefined,
  bytes: Uint8Array,
  nowMs: number,
  values: CommandInput['values'],
): ImportContext {
  const { jurisdiction: code, regulation, ...actor } = session ?? nobody;
  const jurisdiction = jurisdictionOf(code);
  if (!jurisdiction) throw new CommandError(`This tool does not know jurisdiction ${code}`);
  const { document, skip, confirm } = values;
  return {
    actor: { person: actor.person, authority: actor.authority, role: actor.role },
    regulation,
    document: typeof document === 'string' ? document : undefined,
    fileHash: toHex(sha256(bytes)),
    now: toInstant(nowMs),
    jurisdiction,
    isVerified: () => false,
    skip: Array.isArray(skip) ? skip.map(String) : [],
    confirmed: typeof confirm === 'string' ? confirm : undefined,
    withUnregistered: values['with-unregistered'] === true,
  };
}

const nobody: DeskSession = {
  person: 'nobody',
  authority: '示例机关',
  role: 'city-regulator',
  jurisdiction: home.code,
  regulation: '告知性登记',
};
