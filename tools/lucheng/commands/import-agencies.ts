import { readFile } from 'node:fs/promises';
import { carryOut } from '../agencies/carry-out.ts';
import { type DeskSession, openSession } from '../agencies/desk-session.ts';
import { importContext } from '../agencies/import-context.ts';
import { reportImport } from '../agencies/import-report.ts';
import { readAgencies } from '../agencies/read-agencies.ts';
import { readSheet } from '../agencies/read-sheet.ts';
import type { Reason } from '../agencies/sheet.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  type Terminal,
  textOption,
} from '../command.ts';
import { type DeskAccess, defaultOrigin } from '../desk-client.ts';
import { readCredential } from '../tokens/operator-access.ts';

export const importAgencies: Command = {
  name: 'import agencies',
  usage:
    'import agencies FILE [--commit] [--desk URL] [--token-file FILE] [--document NUMBER] [--skip COLUMN …]',
  summary:
    'Imports notification registrations (Art. 8) from CSV (UTF-8, GB18030) or .xlsx. A dry run without --commit. The token may be in LUCHENG_TOKEN.',
  options: {
    commit: { type: 'boolean' },
    desk: { type: 'string' },
    'token-file': { type: 'string' },
    document: { type: 'string' },
    skip: { type: 'string', multiple: true },
  },
  operands: 1,
  async run(input, terminal) {
    const [file = ''] = input.operands;
    const isDryRun = input.values.commit !== true;
    const desk = await deskAccess(input, terminal);
    if (!desk && !isDryRun) {
      throw new CommandError('--commit needs a token: --token-file or LUCHENG_TOKEN', 2);
    }
    const bytes = await readBytes(file);
    const session = desk && (await openSession(desk));
    const { accepted, rejections } = await readTable(bytes, session, input, terminal);
    const { counts, refused, failure } = await carryOut(desk, accepted, isDryRun, terminal);
    const all = [...rejections, ...refused];
    await reportImport(file, counts, all, terminal);
    if (failure) throw failure;
    return all.length > 0 ? 1 : 0;
  },
};

/** Undefined without a token: then only the file is looked at. */
async function deskAccess(
  input: CommandInput,
  { env, fetch }: Terminal,
): Promise<DeskAccess | undefined> {
  const file = input.values['token-file'];
  const credential =
    typeof file === 'string' ? await readCredential(file) : env.LUCHENG_TOKEN?.trim();
  if (!credential) return undefined;
  return { origin: textOption(input, 'desk', defaultOrigin), credential, fetch };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

async function readTable(
  bytes: Uint8Array,
  session: DeskSession | undefined,
  { values }: CommandInput,
  { nowMs }: Terminal,
) {
  const sheet = await readSheet(bytes);
  if (sheet.kind === 'unreadable') throw new CommandError(say([sheet.reason]));
  const context = importContext(session, bytes, nowMs(), values);
  const read = readAgencies(sheet.rows, context);
  if (read.kind === 'refused') throw new CommandError(say(read.reasons));
  return read;
}

function say(reasons: readonly Reason[]): string {
  return reasons.map(({ zh, en }) => `${zh}\n${en}`).join('\n');
}
