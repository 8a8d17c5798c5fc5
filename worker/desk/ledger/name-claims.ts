import { subjectKey } from '../../../shared/identity/subject.ts';
import { claimedNames, namesInDecision } from '../../../shared/kinds/door/claimed-names.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { foldText } from '../../../shared/text/fold.ts';

/** Notes whose names an entry says they are, as they are compared; a name once claimed stays noted. */
export function keepClaims(sql: SqlStorage, entry: Entry): void {
  for (const name of claimedNames(entry)) {
    sql.exec(
      'INSERT OR IGNORE INTO claimedNames (folded, code) VALUES (?, ?)',
      foldText(name),
      subjectKey(entry.subject),
    );
  }
}

/** Notes what a decision, or a proposal of one, calls its subject; told to authorities alone. */
export function keepDecidedNames(sql: SqlStorage, entry: Entry): void {
  for (const name of namesInDecision(entry)) {
    sql.exec(
      'INSERT OR IGNORE INTO decidedNames (folded, code) VALUES (?, ?)',
      foldText(name),
      subjectKey(entry.subject),
    );
  }
}

/** Codes of the agencies that registered this folded name as theirs, now or at any time. */
export function holdersOfName(sql: SqlStorage, folded: string): readonly string[] {
  return sql
    .exec<{ code: string }>('SELECT code FROM claimedNames WHERE folded = ?', folded)
    .toArray()
    .map(({ code }) => code);
}

/** Codes of the agencies that a decision, or a proposal of one, calls by this folded name. */
export function namedInDecisions(sql: SqlStorage, folded: string): readonly string[] {
  return sql
    .exec<{ code: string }>('SELECT code FROM decidedNames WHERE folded = ?', folded)
    .toArray()
    .map(({ code }) => code);
}

/** Codes of at most `most` agencies with this folded text in a name that they or a decision gave them, in order. */
export function namedLike(sql: SqlStorage, folded: string, most: number): readonly string[] {
  if (folded === '') return [];
  return sql
    .exec<{ code: string }>(
      `SELECT code FROM claimedNames WHERE instr(folded, ?1) > 0
       UNION SELECT code FROM decidedNames WHERE instr(folded, ?1) > 0
       ORDER BY code LIMIT ?2`,
      folded,
      most,
    )
    .toArray()
    .map(({ code }) => code);
}
