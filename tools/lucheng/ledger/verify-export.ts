import { isPersonRecord, type RegisterRecord } from '../../../shared/disclosure/person-record.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { canonicalBytes, canonicalJson } from '../../../shared/ledger/canonical.ts';
import { fromHex, toHex } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { hashLeaf, type TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import { isPersonalOf } from '../../../shared/ledger/personal.ts';
import { rootOf } from '../../../shared/ledger/tree-range.ts';
import type { HistoryOf } from '../../../shared/rating/kin-of.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Head } from '../../../shared/register/head.ts';
import { writeRegister } from '../../../shared/register/write-register.ts';
import { later } from '../../../shared/time/order.ts';
import type { LedgerExport } from './read-export.ts';

/** One thing that is not as the signed head, or the export itself, says. */
export type Difference = { readonly zh: string; readonly en: string };

/** Everything in which an export differs from the tree that `head` signs, and from what its own entries mean. */
export function verifyExport(exported: LedgerExport, head: Head): readonly Difference[] {
  const jurisdiction = jurisdictionOf(exported.about.jurisdiction);
  if (!jurisdiction || jurisdiction.code !== head.jurisdiction) return [otherCity];
  const differences = [...differingLeaves(exported, head.ledger), ...differingPersonal(exported)];
  if (exported.about.disclosure === 'public') return differences;
  return [
    ...differences,
    ...differingStandings(exported, jurisdiction),
    ...differingRegister(exported, head, jurisdiction),
  ];
}

/** The tree: every leaf in its place, and the root as signed, at the head's size and at the export's own. */
function differingLeaves({ about, leaves }: LedgerExport, signed: TreeHead): readonly Difference[] {
  const misplaced = leaves.findIndex((line, place) => seqOf(line) !== place);
  if (misplaced >= 0) return [say(`第 ${misplaced} 号位置缺漏`, `Place ${misplaced} is missing`)];
  const hashes = leaves.map((line) =>
    line.kind === 'entry' ? hashLeaf(canonicalBytes(line.entry)) : leafHash(line.leaf),
  );
  return [signed, about.ledger].flatMap(({ size, root }) => {
    if (size > hashes.length) {
      return [
        say(`仅 ${hashes.length} 条，应有 ${size} 条`, `${hashes.length} of ${size} entries`),
      ];
    }
    const found = toHex(rootOf(hashes, 0, size));
    if (found === root) return [];
    return [say(`${size} 条的树根为 ${found}，应为 ${root}`, `Root of ${size} entries differs`)];
  });
}

function seqOf(line: LedgerExport['leaves'][number]): number {
  return line.kind === 'entry' ? line.entry.seq : line.seq;
}

function leafHash(hex: string): Uint8Array {
  return fromHex(hex) ?? new Uint8Array();
}

function differingPersonal({ entries, personal }: LedgerExport): readonly Difference[] {
  return entries
    .filter(({ seq, personalHash }) => {
      const kept = personal.get(seq);
      return kept !== undefined && !isPersonalOf(personalHash, kept);
    })
    .map(({ id }) => say(`${id}：个人信息与散列值不符`, `${id}: personal fields differ`));
}

/** Each standing, computed again at the export's own time from the export's own entries. */
function differingStandings(
  { about, entries, standings }: LedgerExport,
  jurisdiction: Jurisdiction,
): readonly Difference[] {
  const stated = new Map(standings.map(({ subject, standing }) => [subject, standing]));
  const histories = bySubject(entries);
  const unknown = [...stated.keys()].filter((subject) => !histories.has(subject));
  return [
    ...unknown.map((subject) => say(`${subject}：没有记录`, `${subject}: no entries`)),
    ...[...histories].flatMap(([subject, history]) => {
      const computed = standingOf(history, jurisdiction, about.at, agencyIn(histories));
      const fields = differingFields(stated.get(subject), computed);
      if (fields.length === 0) return [];
      const names = fields.join('、');
      return [
        say(`${subject}：信用状况不同（${names}）`, `${subject}: standing differs (${names})`),
      ];
    }),
  ];
}

/** The register that the head signs, made again from the entries that it knew; a desk may leave natural persons out of it. */
function differingRegister(
  { entries, personal }: LedgerExport,
  head: Head,
  jurisdiction: Jurisdiction,
): readonly Difference[] {
  const known = entries.filter(({ seq }) => seq < head.ledger.size);
  const last = known.at(-1)?.recordedAt ?? head.issuedAt;
  const at = later(head.issuedAt, last);
  const records: RegisterRecord[] = [];
  const histories = bySubject(known);
  for (const history of histories.values()) {
    const standing = standingOf(history, jurisdiction, at, agencyIn(histories));
    const record = registerRecordOf(standing, history, ({ seq }) => personal.get(seq)?.fields);
    if (record) records.push(record);
  }
  const organisations = records.filter((record) => !isPersonRecord(record));
  const roots = [records, organisations].map((made) => writeRegister(made).recordsRoot);
  return roots.includes(head.recordsRoot) ? [] : [otherRegister];
}

type Histories = ReadonlyMap<string, readonly Entry[]>;

function bySubject(entries: readonly Entry[]): Histories {
  return Map.groupBy(entries, ({ subject }) => subjectKey(subject));
}

function agencyIn(histories: Histories): HistoryOf {
  return (code) => histories.get(subjectKey({ kind: 'agency', code })) ?? [];
}

/** Names of the top fields in which two JSON objects differ. */
function differingFields(stated: unknown, computed: object): readonly string[] {
  const left = new Map(Object.entries(Object(stated)));
  const right = new Map(Object.entries(JSON.parse(canonicalJson(computed))));
  const fields = new Set([...left.keys(), ...right.keys()]);
  return [...fields].filter((field) => text(left.get(field)) !== text(right.get(field)));
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

function say(zh: string, en: string): Difference {
  return { zh, en };
}

const otherCity = say('导出与库头不属于同一地区', 'Export and head are of different jurisdictions');
const otherRegister = say(
  '按记录重算的公示库与库头所签不同',
  'The register made again from the entries is not the one the head signs',
);
