import { readFile } from 'node:fs/promises';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf, type Form } from '../../../shared/kinds/form/entry-of.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { CommandError } from '../command.ts';

/** Entries of a full export or of the archive, each with its salts on a line, or bare; other lines are passed over. */
export async function readLedger(file: string): Promise<readonly Entry[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  const entries = lines.map((line) => entryOn(parse(line, file))).filter(isEntry);
  if (entries.length > 0) return entries.toSorted((a, b) => a.seq - b.seq);
  throw new CommandError(`${file} 中没有账本条目 / holds no entries of a ledger`);
}

export async function readJson(file: string): Promise<unknown> {
  return parse(await readText(file), file);
}

/** The entry of a draw with this id, unless it was annulled. */
export function findDraw<Body, Name extends string>(
  entries: readonly Entry[],
  kind: Form<Body, Name>,
  id: string,
) {
  const named = entries.find((entry) => entry.id === id);
  const history = entries.filter(
    ({ subject }) => named && subjectKey(subject) === subjectKey(named.subject),
  );
  const found = entriesOf(factsOf(history), kind).find((entry) => entry.id === id);
  if (found) return found;
  throw new CommandError(`账本中没有有效的 ${kind.name} ${id} / no ${kind.name} ${id} is in force`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} 不是 JSON / is not JSON`);
  }
}

function entryOn(line: unknown): unknown {
  return isObject(line) && 'entry' in line ? line.entry : line;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'seq' in value && 'subject' in value;
}
