import { isPersonRecord, type RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { registerRecordOf } from '../../../shared/disclosure/register-record-of.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { SuccessionBody } from '../../../shared/kinds/registration/registration-forms.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { isPersonalOf, type Personal } from '../../../shared/ledger/personal.ts';
import type { HistoryOf } from '../../../shared/rating/kin/kin-of.ts';
import type { SuccessorsOf } from '../../../shared/rating/kin/successors-at.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import { type Difference, say } from './difference.ts';

type Line<Kind extends ExportLine['kind']> = Extract<ExportLine, { kind: Kind }>;

/** What a full export's entries mean, computed again: personal fields, standings, the register. Holds every entry in memory. */
export class MeaningCheck {
  readonly #jurisdiction: Jurisdiction;
  readonly #about: Line<'export'>;
  readonly #histories = new Map<string, Entry[]>();
  readonly #personal = new Map<number, Personal['fields']>();
  readonly #stated = new Set<string>();
  readonly #held: Line<'held'>[] = [];
  readonly #found: Difference[] = [];

  constructor(about: Line<'export'>, jurisdiction: Jurisdiction) {
    this.#about = about;
    this.#jurisdiction = jurisdiction;
  }

  add(line: ExportLine): void {
    if (line.kind === 'entry') this.#addEntry(line);
    if (line.kind === 'standing') this.#addStanding(line);
    if (line.kind === 'held') this.#held.push(line);
  }

  standings(): number {
    return this.#stated.size;
  }

  /** Subjects whose records are as the export states them. */
  held(): number {
    return this.#held.length;
  }

  /** After the last line. */
  differences(head: Head): readonly Difference[] {
    const left = [...this.#histories.keys()].filter((subject) => !this.#stated.has(subject));
    return [
      ...this.#found,
      ...left.map((subject) => say(`${subject}：没有信用状况`, `${subject}: no standing`)),
      ...(this.#isRegisterOf(head) ? [] : [otherRegister]),
    ];
  }

  #addEntry({ entry, personal }: Line<'entry'>): void {
    const key = subjectKey(entry.subject);
    const history = this.#histories.get(key);
    if (history) history.push(entry);
    else this.#histories.set(key, [entry]);
    if (personal !== undefined) this.#personal.set(entry.seq, personal.fields);
    if (personal === undefined || isPersonalOf(entry.personalHash, personal)) return;
    this.#found.push(
      say(`${entry.id}：个人信息与散列值不符`, `${entry.id}: personal fields differ`),
    );
  }

  /** A standing, computed again at the export's own time from the export's own entries. */
  #addStanding({ subject, standing }: Line<'standing'>): void {
    this.#stated.add(subject);
    const history = this.#histories.get(subject);
    if (!history) {
      this.#found.push(say(`${subject}：没有记录`, `${subject}: no entries`));
      return;
    }
    const kin = agencyIn(this.#histories);
    const successors = successorsIn(this.#histories);
    const computed = standingOf(history, this.#jurisdiction, this.#about.at, kin, successors);
    const fields = differingFields(standing, computed);
    if (fields.length === 0) return;
    const names = fields.join('、');
    this.#found.push(
      say(`${subject}：信用状况不同（${names}）`, `${subject}: standing differs (${names})`),
    );
  }

  /**
   * Whether the register that the head signs follows from the entries that it knew, at the time when the head was issued or,
   * where it was signed anew over records made before, at the time that the export gives for these. Whom something of waits for
   * approval, it says of them what the export states. A desk may leave natural persons out of it.
   */
  #isRegisterOf(head: Head): boolean {
    const known = new Map(
      [...this.#histories]
        .map(
          ([key, history]) => [key, history.filter(({ seq }) => seq < head.ledger.size)] as const,
        )
        .filter(([, history]) => history.length > 0),
    );
    const recorded = [...known.values()].flatMap((history) => history.at(-1)?.recordedAt ?? []);
    const issuedAt = recorded.reduce(later, head.issuedAt);
    const { recordsAt = issuedAt } = this.#about;
    return [...new Set([issuedAt, recordsAt])].some((at) => {
      const records = this.#recordsOf(known, at);
      const organisations = records.filter((record) => !isPersonRecord(record));
      return [records, organisations].some(
        (made) => writeRegister(made).recordsRoot === head.recordsRoot,
      );
    });
  }

  #recordsOf(known: Histories, at: Instant): readonly RegisterRecord[] {
    const stated = this.#held.flatMap(({ record }) => (record as RegisterRecord | null) ?? []);
    const subjects = new Set(this.#held.map(({ subject }) => subject));
    const others = [...known].filter(([subject]) => !subjects.has(subject));
    const successors = successorsIn(known);
    const made = others.flatMap(([, history]) => {
      const standing = standingOf(history, this.#jurisdiction, at, agencyIn(known), successors);
      return registerRecordOf(standing, history, ({ seq }) => this.#personal.get(seq)) ?? [];
    });
    return [...made, ...stated];
  }
}

type Histories = ReadonlyMap<string, readonly Entry[]>;

function agencyIn(histories: Histories): HistoryOf {
  return (code) => histories.get(subjectKey({ kind: 'agency', code })) ?? [];
}

/** Told once for all: most ledgers hold few successions. */
function successorsIn(histories: Histories): SuccessorsOf {
  const successions = [...histories.values()]
    .flat()
    .filter(({ kind }) => kind === 'succession')
    .map(({ subject, body }) => ({
      code: subject.code,
      predecessors: (body as SuccessionBody).predecessors,
    }));
  return (agency) => [
    ...new Set(
      successions
        .filter(({ predecessors }) => predecessors.includes(agency))
        .map(({ code }) => code)
        .sort(compareTexts),
    ),
  ];
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

const otherRegister = say(
  '按记录重算的公示库与库头所签不同',
  'The register made again from the entries is not the one the head signs',
);
