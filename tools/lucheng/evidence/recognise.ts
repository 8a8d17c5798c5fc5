import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { mostIn } from '../../../shared/query-record/limits.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { CommandError } from '../command.ts';
import { type KitFile, readKitFile } from '../kit/kit-file.ts';

/** What a file is, told by what is in it, not by its name. */
export type Recognised =
  | { readonly kind: 'export' }
  | { readonly kind: 'query-record' }
  | { readonly kind: 'kit'; readonly file: KitFile }
  | { readonly kind: 'receipt' | 'correction'; readonly value: unknown };

/** More than any receipt or certificate, and as much as a query record may have; exports are read line by line. */
const mostBytes = mostIn.fileBytes;

/** A kit with a register of a million agencies has less. */
const mostKitBytes = 128 * 1024 * 1024;

export async function recognise(file: string): Promise<Recognised> {
  const size = await sizeOf(file);
  const first = parse(await firstLine(file));
  if (isObject(first) && first.kind === 'export') return { kind: 'export' };
  const kit = size <= mostKitBytes ? readKitFile(await readFile(file, 'utf8')) : undefined;
  if (kit !== undefined) return { kind: 'kit', file: kit };
  const value = size <= mostBytes ? parse(await readFile(file, 'utf8')) : undefined;
  if (isObject(value) && value.kind === 'query-record') return { kind: 'query-record' };
  if (isObject(value) && 'receipt' in value) return { kind: 'correction', value };
  if (isObject(value) && 'proof' in value) return { kind: 'receipt', value };
  throw new CommandError(
    `${file}: 不是台账导出、查询凭证、查询记录单、更正证明或离线包，或者已被截断 / neither an export, a receipt, a query record, a correction certificate nor an offline kit, or cut off`,
  );
}

async function sizeOf(file: string): Promise<number> {
  try {
    await using handle = await open(file);
    return (await handle.stat()).size;
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

/** The first line: that of an export is short, and of other files no more is read than it takes to recognise them. */
async function firstLine(file: string): Promise<string> {
  const stream = createReadStream(file, { encoding: 'utf8', end: mostBytes });
  for await (const line of createInterface({ input: stream })) return line;
  return '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
