import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  type Terminal,
  textOption,
} from '../command.ts';
import { defaultOrigin, sayProblem } from '../desk-client.ts';
import { readCredential } from '../tokens/operator-access.ts';

export const exportLedger: Command = {
  name: 'export ledger',
  usage: 'export ledger --out FILE --case NUMBER [--desk URL] [--token-file FILE]',
  summary:
    'Writes the whole ledger to a file for `verify`, for an auditor with a case. The token may be in LUCHENG_TOKEN. What the public may see is at the register: /register/export.ndjson.',
  options: {
    out: { type: 'string' },
    case: { type: 'string' },
    desk: { type: 'string' },
    'token-file': { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const out = textOption(input, 'out');
    const response = await ask(input, terminal);
    if (!response.ok) throw new CommandError(sayProblem((await response.json()) as Problem));
    if (!response.body) throw new CommandError('the desk sent nothing');
    const body = Readable.fromWeb(response.body as ReadableStream);
    await writeNew(out, body);
    terminal.out.write(`已导出 / exported to ${out}\n`);
    return 0;
  },
};

/** What lies there may be evidence: never overwritten, and for its owner only. */
async function writeNew(out: string, body: Readable): Promise<void> {
  try {
    await pipeline(body, createWriteStream(out, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    throw new CommandError(`无法写入 / cannot write ${out}: ${String(error)}`);
  }
}

async function ask(input: CommandInput, { env, fetch }: Terminal): Promise<Response> {
  const caseNumber = encodeURIComponent(textOption(input, 'case'));
  const file = input.values['token-file'];
  const token = typeof file === 'string' ? await readCredential(file) : env.LUCHENG_TOKEN?.trim();
  if (!token) throw new CommandError('A token is needed: --token-file or LUCHENG_TOKEN', 2);
  const origin = textOption(input, 'desk', defaultOrigin);
  try {
    return await fetch(new URL(deskPaths.export, origin), {
      headers: { Authorization: `Bearer ${token}`, 'Case-Number': caseNumber },
    });
  } catch (error) {
    throw new CommandError(`无法连接 / cannot reach ${origin}: ${String(error)}`);
  }
}
