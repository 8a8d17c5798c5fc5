import type { Inspectable } from '../../../shared/draw/inspection-pool.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import type { OwnCount } from '../../../shared/kinds/door/bound-fault.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { type LeafSalts, leafHashOf, type SaltedEntry } from '../../../shared/ledger/leaf.ts';
import {
  appendLeafHash,
  emptyTree,
  type MerkleTree,
  type TreeHead,
  treeHead,
} from '../../../shared/ledger/merkle-tree.ts';
import type { SubtreeRoot } from '../../../shared/ledger/tree-range.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import {
  type ClockSubject,
  clockSubjects,
  keepClock,
  settleClock,
  unsettleClocks,
} from './clock-subjects.ts';
import { entriesNaming, type Naming } from './entries-naming.ts';
import { keepSuccessors, successors } from './keep-successors.ts';
import { keepMonthCount, type MonthCount, monthCountsOf } from './month-counts.ts';
import {
  holdersOfName,
  keepClaims,
  keepDecidedNames,
  namedInDecisions,
  namedLike,
} from './name-claims.ts';
import { keepOwnCount, ownCountOf, partiesWithOwnNames } from './own-counts.ts';
import { keepPool, keptPool } from './plan-pools.ts';
import { allSubjects, subjectKeys } from './subject-keys.ts';
import { TreeNodes } from './tree-nodes.ts';

type SaltedRow = { json: string; leafSalt: string; personSalt: string };

/** The ledger's rows, each with the salts of its leaf, and the frontier of their tree. */
export class EntryStore {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  head(): TreeHead {
    return treeHead(this.#tree());
  }

  /** The entries about the subject with this key (`subjectKey`), oldest first. */
  historyOf(key: string): readonly Entry[] {
    return this.#storage.sql
      .exec<{ json: string }>('SELECT json FROM entries WHERE code = ? ORDER BY seq', key)
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }

  /** How many entries about the subject came after the one with this place, and the last of them. */
  newsOf(key: string, seq: number) {
    const rows = this.#storage.sql
      .exec<{ kind: string; recordedAt: Instant }>(
        'SELECT kind, recordedAt FROM entries WHERE code = ? AND seq > ? ORDER BY seq',
        key,
        seq,
      )
      .toArray();
    return { news: rows.length, last: rows.at(-1) };
  }

  historyOfAgency(code: string): readonly Entry[] {
    return this.historyOf(subjectKey({ kind: 'agency', code }));
  }

  /** The agencies on whose record a succession to this one stands, in the order of their codes. */
  successorsOf(code: string): readonly string[] {
    return this.#storage.sql
      .exec<{ code: string }>(successors, code)
      .toArray()
      .map((row) => row.code);
  }

  /** The recorded arrangements of holidays and what may have taken them back, oldest first. */
  onHolidays(): readonly Entry[] {
    return this.#storage.sql
      .exec<{ json: string }>(
        `SELECT json FROM entries
         WHERE code IN (SELECT code FROM entries WHERE kind = 'holiday-arrangement')
           AND kind IN ('holiday-arrangement', 'retraction')
         ORDER BY seq`,
      )
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }

  /** Entries about experts, in ledger order; found by the index, in a ledger of any length. */
  ofExperts(): readonly Entry[] {
    return this.#storage.sql
      .exec<{ json: string }>(
        `SELECT json FROM entries WHERE code >= 'expert:' AND code < 'expert;' ORDER BY seq`,
      )
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }

  /** How much of each kind was recorded in the months of a year. */
  monthCounts(year: number): readonly MonthCount[] {
    return monthCountsOf(this.#storage.sql, year);
  }

  /** Keys of the subjects about which one of these kinds was recorded since. */
  subjectsSince(kinds: readonly string[], from: Instant): readonly string[] {
    return this.#storage.sql
      .exec<{ code: string }>(
        `SELECT DISTINCT code FROM entries WHERE kind IN (${kinds.map(() => '?')}) AND recordedAt >= ?`,
        ...kinds,
        from,
      )
      .toArray()
      .map(({ code }) => code);
  }

  /** The newest `most` entries of this kind that were recorded in [from, until), the newest first. */
  ofKind(kind: string, from: Instant, until: Instant, most: number): readonly Entry[] {
    return this.#storage.sql
      .exec<{ json: string }>(
        `SELECT json FROM entries WHERE kind = ? AND recordedAt >= ? AND recordedAt < ?
         ORDER BY recordedAt DESC LIMIT ?`,
        kind,
        from,
        until,
        most,
      )
      .toArray()
      .map(({ json }) => JSON.parse(json));
  }

  /** The newest `most` entries of this kind, the newest first. */
  newestOfKind(kind: string, most: number): readonly Entry[] {
    return this.ofKind(kind, '', '9999-12-31T23:59:59.999Z', most);
  }

  /** The newest `most` entries in others' files that name the party with this code so, newest first. */
  naming(naming: Naming, code: string, most: number): readonly Entry[] {
    return entriesNaming(this.#storage.sql, naming, code, most);
  }

  /** `count` entries from `firstSeq` on. */
  salted(firstSeq: number, count: number): readonly SaltedEntry[] {
    return this.#storage.sql
      .exec<SaltedRow>(
        'SELECT json, leafSalt, personSalt FROM entries WHERE seq >= ? AND seq < ? ORDER BY seq',
        firstSeq,
        firstSeq + count,
      )
      .toArray()
      .map(({ json, leafSalt, personSalt }) => ({
        entry: JSON.parse(json),
        salts: { leaf: leafSalt, person: personSalt },
      }));
  }

  /** The salts of these entries' leaves, by id; told only together with the entries. */
  saltsOf(entries: readonly Entry[]): Readonly<Record<string, LeafSalts>> {
    return Object.fromEntries(
      entries.flatMap(({ seq }) =>
        this.salted(seq, 1).map(({ entry, salts }) => [entry.id, salts]),
      ),
    );
  }

  find(id: string): Entry | undefined {
    const row = this.#storage.sql
      .exec<{ json: string }>('SELECT json FROM entries WHERE id = ?', id)
      .toArray()[0];
    return row && JSON.parse(row.json);
  }

  /** Keys (`subjectKey`) of all subjects, in order. */
  subjectKeys(): Generator<string> {
    return subjectKeys(this.#storage.sql, allSubjects);
  }

  /** The subjects that may have a deadline on this day or later, and of others only those of which that is not known yet. */
  clockSubjects(today: Day): Generator<ClockSubject> {
    return clockSubjects(this.#storage.sql, today);
  }

  /** Notes until when the subject may have a deadline, as long as nothing more is recorded about it. */
  settleClock(key: string, until: Day | undefined): void {
    settleClock(this.#storage.sql, key, until);
  }

  /** The same has to be worked out anew of all. */
  unsettleClocks(): void {
    unsettleClocks(this.#storage.sql);
  }

  /** The list of an inspection plan with this hash, where it is kept. */
  keptPool(listHash: string): readonly Inspectable[] | undefined {
    return keptPool(this.#storage.sql, listHash);
  }

  /** Keeps a list that was reckoned, under its hash: all of it or nothing. */
  keepPool(listHash: string, pool: readonly Inspectable[]): void {
    this.#storage.transactionSync(() => keepPool(this.#storage.sql, listHash, pool));
  }

  /** Codes of the agencies that registered this folded name as theirs, now or at any time. */
  holdersOfName(folded: string): readonly string[] {
    return holdersOfName(this.#storage.sql, folded);
  }

  /** Codes of the agencies that a decision, or a proposal of one, calls by this folded name. */
  namedInDecisions(folded: string): readonly string[] {
    return namedInDecisions(this.#storage.sql, folded);
  }

  /** Codes of at most `most` agencies with this folded text in a name of theirs. */
  namedLike(folded: string, most: number): readonly string[] {
    return namedLike(this.#storage.sql, folded, most);
  }

  /** Codes of at most `count` agencies, after this one where one is given, that have named themselves, in order. */
  partiesWithOwnNames(after: string | undefined, count: number): readonly string[] {
    return partiesWithOwnNames(this.#storage.sql, after, count);
  }

  /** The perfect subtrees of the ledger's tree. */
  subtreeRoot(): SubtreeRoot {
    return new TreeNodes(this.#storage.sql).subtreeRoot((from, count) => this.salted(from, count));
  }

  /** How many entries of this kind the party with this `subjectKey` has recorded, on the day of `now` and in all. */
  ownCount(party: string, kind: string, now: Instant): OwnCount {
    return ownCountOf(this.#storage.sql, party, kind, dayOf(now));
  }

  lastRecordedAt(): Instant | undefined {
    return this.#storage.sql
      .exec<{ recordedAt: string }>('SELECT recordedAt FROM entries ORDER BY seq DESC LIMIT 1')
      .toArray()[0]?.recordedAt;
  }

  /** To be called inside a transaction: rows and tree change together or not at all. */
  append(entries: readonly SaltedEntry[]): TreeHead {
    let tree = this.#tree();
    const nodes = new TreeNodes(this.#storage.sql);
    for (const salted of entries) {
      const { entry, salts } = salted;
      const leaf = leafHashOf(salted);
      if (!leaf) throw new TypeError(`${entry.id} has no salts`);
      this.#storage.sql.exec(
        `INSERT INTO entries (seq, id, code, kind, recordedAt, json, leafSalt, personSalt)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        entry.seq,
        entry.id,
        subjectKey(entry.subject),
        entry.kind,
        entry.recordedAt,
        canonicalJson(entry),
        salts.leaf,
        salts.person,
      );
      keepClaims(this.#storage.sql, entry);
      keepDecidedNames(this.#storage.sql, entry);
      keepSuccessors(this.#storage.sql, entry);
      keepOwnCount(this.#storage.sql, entry);
      keepClock(this.#storage.sql, entry);
      keepMonthCount(this.#storage.sql, entry);
      tree = appendLeafHash(tree, leaf, (...node) => nodes.keep(...node));
    }
    this.#storage.kv.put('tree', tree);
    return treeHead(tree);
  }

  #tree(): MerkleTree {
    return this.#storage.kv.get<MerkleTree>('tree') ?? emptyTree;
  }
}
