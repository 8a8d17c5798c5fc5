import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { toBase64Url } from '../../../shared/ledger/digest.ts';
import type { RandomBytes } from '../../../shared/ledger/leaf.ts';
import { type Decision, decisionsOf } from '../../../shared/register/changes/change.ts';
import type { ChangesIndex } from '../../../shared/register/changes/changes-index.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { recordsAtOnce } from '../projecting/records-at-once.ts';
import { ChangeParts, type Sort } from './change-parts.ts';
import { publishingPolicy } from './publishing-policy.ts';

/** What the next change of each sort is numbered. */
type Numbers = { readonly feed: string } & Readonly<Record<Sort, number>>;

/** One decision as told; `decision` names it among those of its subject. */
type Told = {
  readonly decision: string;
  readonly key: string;
  readonly n: number;
  readonly json: string;
};

/**
 * The feed of changes: which decisions it tells of, under which keys, and which of these are gone. Of what is gone nothing is left
 * but a key. No number is given twice, and it doesn't matter how often the feed is brought into step before a head gets out.
 */
export class ChangeStore {
  readonly #storage: DurableObjectStorage;
  readonly #random: RandomBytes;
  readonly #parts: ChangeParts;

  constructor(storage: DurableObjectStorage, random: RandomBytes) {
    this.#storage = storage;
    this.#random = random;
    this.#parts = new ChangeParts(storage.sql);
  }

  /** Brings the feed into step with the records as projected, where they aren't as published. */
  follow(now: Instant): void {
    this.#storage.transactionSync(() => {
      const gone: string[] = [];
      for (const { subject, decisions } of this.#changed()) {
        gone.push(...this.#replace(subject, decisions));
      }
      // In the order of the keys, which is no order of anything else.
      for (const key of gone.sort()) this.#addGone(key, now);
      this.#forgetGone(addSeconds(now, -publishingPolicy.keepGoneSeconds));
      this.#parts.lay();
    });
  }

  index(): ChangesIndex {
    const { feed, shown, gone } = this.#numbers();
    const { first } = this.#storage.sql
      .exec<{ first: number | null }>('SELECT MIN(n) AS first FROM goneChanges')
      .one();
    return {
      v: 1,
      feed,
      shown: { next: shown, parts: this.#parts.list('shown') },
      gone: { first: first ?? gone, next: gone, parts: this.#parts.list('gone') },
    };
  }

  /** The text of a part that the index names. */
  part(sort: Sort, place: number): string {
    return this.#parts.text(sort, place);
  }

  /** Agencies whose record isn't as published, and of which a decision is told or is to be. */
  *#changed(): Generator<{ subject: string; decisions: readonly Decision[] }> {
    let after = '';
    for (;;) {
      const rows = this.#storage.sql
        .exec<{ code: string; record: string | null }>(
          `SELECT code, record FROM projections
           WHERE record IS NOT published AND code > ? AND instr(code, ':') = 0
             AND (json_array_length(record, '$.reasons') > 0
               OR code IN (SELECT subject FROM shownChanges))
           ORDER BY code LIMIT ?`,
          after,
          recordsAtOnce,
        )
        .toArray();
      for (const { code, record } of rows) {
        yield { subject: code, decisions: record ? decisionsOf(JSON.parse(record)) : [] };
      }
      const last = rows.at(-1);
      if (!last) return;
      after = last.code;
    }
  }

  /** Gives the keys of what is told no more. */
  #replace(subject: string, decisions: readonly Decision[]): readonly string[] {
    const rows = this.#storage.sql
      .exec<Told>('SELECT decision, key, n, json FROM shownChanges WHERE subject = ?', subject)
      .toArray();
    const left = new Map(rows.map((told) => [told.decision, told]));
    for (const [name, decision] of namedDecisions(decisions)) {
      const before = left.get(name);
      left.delete(name);
      const json = canonicalJson(decision);
      if (before?.json === json) continue;
      if (before) this.#remove(before);
      const key = before?.key ?? toBase64Url(this.#random(16));
      this.#add(subject, { decision: name, key, json });
    }
    for (const told of left.values()) this.#remove(told);
    return [...left.values()].map(({ key }) => key);
  }

  #add(subject: string, { decision, key, json }: Omit<Told, 'n'>): void {
    const n = this.#take('shown');
    this.#storage.sql.exec(
      'INSERT INTO shownChanges (key, n, subject, decision, json) VALUES (?, ?, ?, ?, ?)',
      ...[key, n, subject, decision, json],
    );
  }

  #remove({ key, n }: Told): void {
    this.#storage.sql.exec('DELETE FROM shownChanges WHERE key = ?', key);
    this.#parts.touch('shown', n);
  }

  #addGone(key: string, now: Instant): void {
    const n = this.#take('gone');
    this.#storage.sql.exec('INSERT INTO goneChanges (n, key, at) VALUES (?, ?, ?)', n, key, now);
  }

  #forgetGone(before: Instant): void {
    const old = this.#storage.sql
      .exec<{ n: number }>(
        'SELECT n FROM goneChanges WHERE n <= (SELECT MAX(n) FROM goneChanges WHERE at < ?)',
        before,
      )
      .toArray();
    for (const { n } of old) {
      this.#storage.sql.exec('DELETE FROM goneChanges WHERE n = ?', n);
      this.#parts.touch('gone', n);
    }
  }

  /** The next number, used up at once. */
  #take(sort: Sort): number {
    const numbers = this.#numbers();
    const n = numbers[sort];
    this.#storage.kv.put('changes', { ...numbers, [sort]: n + 1 } satisfies Numbers);
    this.#parts.touch(sort, n);
    return n;
  }

  #numbers(): Numbers {
    const numbers = this.#storage.kv.get<Numbers>('changes');
    if (numbers) return numbers;
    const begun: Numbers = { feed: toBase64Url(this.#random(16)), shown: 1, gone: 1 };
    this.#storage.kv.put('changes', begun);
    return begun;
  }
}

/** Decisions by the number of their entry; one entry may give a level twice, for two fields say. */
function namedDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const named = new Map<string, Decision>();
  for (const decision of decisions) {
    let name = decision.entry;
    for (let turn = 2; named.has(name); turn++) name = `${decision.entry} ${turn}`;
    named.set(name, decision);
  }
  return named;
}
