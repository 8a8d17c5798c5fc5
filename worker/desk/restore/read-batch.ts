import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { leafHashOf, type SaltedEntry } from '../../../shared/ledger/leaf.ts';
import { isPersonalOf } from '../../../shared/ledger/personal.ts';
import { entryId } from '../ledger/entry-id.ts';
import type { PersonalLine } from '../ledger/personal-store.ts';
import type { BatchFile } from './batch-list.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** One archived batch, read and found whole. */
export type ArchivedBatch = {
  readonly kind: 'batch';
  readonly entries: readonly SaltedEntry[];
  /** The hash of each entry's leaf. */
  readonly leaves: readonly Uint8Array[];
  readonly personal: readonly PersonalLine[];
  /** What the batch was submitted as; a copy of the archive may have lost it. */
  readonly submission: Readonly<Record<string, string>>;
};

/** Reads a batch with its personal fields; refuses anything that the desk would not have put there. */
export async function readBatch(
  archive: R2Bucket,
  file: BatchFile,
  jurisdiction: string,
): Promise<ArchivedBatch | RestoreRefusal> {
  const object = await archive.get(`entries/${file.name}`);
  const lines = linesOf((await object?.text()) ?? '');
  const salted = lines.map(parseCanonical).filter((entry) => entry !== undefined);
  const leaves = salted.map(leafHashOf).filter((leaf) => leaf !== undefined);
  const count = file.lastSeq - file.firstSeq + 1;
  if (lines.length !== count || leaves.length !== count) {
    return refuseRestore('restore.altered', file.name);
  }
  const entries = salted.map(({ entry }) => entry);
  if (!entries.every((entry, place) => isNumbered(entry, file.firstSeq + place, jurisdiction))) {
    return refuseRestore('restore.foreign-entry', file.name);
  }
  const archived = await archive.get(`personal/${file.name}`);
  const personal = linesOf((await archived?.text()) ?? '').map(parseJson<PersonalLine>);
  if (!isPersonalOfAll(entries, personal)) return refuseRestore('restore.personal', file.name);
  const submission = object?.customMetadata ?? {};
  return { kind: 'batch', entries: salted, leaves, personal, submission };
}

/** Every line ends with a line feed; a file cut off lacks its last one, and that line is not whole. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, text.endsWith('\n') ? -1 : undefined).split('\n');
}

/** Undefined where it isn't an entry with its salts, exactly as it was put there. */
function parseCanonical(line: string): SaltedEntry | undefined {
  const salted = parseJson<Partial<SaltedEntry>>(line);
  if (!salted?.entry?.actor || !salted.salts || canonicalJson(salted) !== line) return undefined;
  const { entry, salts, ...more } = salted;
  return Object.keys(more).length === 0 ? { entry, salts } : undefined;
}

/** What the desk put there itself; its hash is checked. */
function parseJson<T>(line: string): T | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isNumbered(entry: Entry, seq: number, jurisdiction: string): boolean {
  return (
    entry.v === 1 &&
    entry.seq === seq &&
    entry.jurisdiction === jurisdiction &&
    entry.id === entryId(jurisdiction, seq)
  );
}

/** Each entry that has a hash has its fields or their erasure, and no other has any. */
function isPersonalOfAll(
  entries: readonly Entry[],
  personal: readonly (PersonalLine | undefined)[],
): personal is readonly PersonalLine[] {
  const hashed = entries.filter(({ personalHash }) => personalHash !== undefined);
  return (
    hashed.length === personal.length &&
    hashed.every(({ seq, personalHash }, place) => {
      const line = personal[place];
      if (line?.seq !== seq) return false;
      return 'erased' in line || isPersonalOf(personalHash, line);
    })
  );
}
