import { canonicalJson } from '../ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../ledger/digest.ts';
import type { Rejection } from './rejection.ts';
import type { PlannedRow } from './table-import.ts';

/** Names exactly the losses among these rows, whose they are, and what they come from; undefined where nothing is lost. */
export function confirmationOf(rows: readonly PlannedRow[]): string | undefined {
  const losses = rows.filter(losesSomething).map(({ draft, changes, replaces }) => ({
    code: draft.subject.code,
    document: draft.basis.documentNumber,
    replaces,
    losses: changes?.filter(({ isLoss }) => isLoss),
  }));
  if (losses.length === 0) return undefined;
  return toHex(sha256(utf8(canonicalJson(losses)))).slice(0, 16);
}

/** Puts aside the rows that would lose something, unless just these losses were confirmed. */
export function holdUnconfirmed(rows: readonly PlannedRow[], confirmed: string | undefined) {
  const confirmation = confirmationOf(rows);
  if (confirmation === undefined || confirmation === confirmed) {
    return { toSend: rows, held: [] as Rejection[] };
  }
  return {
    toSend: rows.filter((row) => !losesSomething(row)),
    held: rows.filter(losesSomething).map(unconfirmed),
  };
}

function losesSomething({ changes = [] }: PlannedRow): boolean {
  return changes.some(({ isLoss }) => isLoss);
}

function unconfirmed({ explain, changes = [] }: PlannedRow): Rejection {
  const losses = changes
    .filter(({ isLoss }) => isLoss)
    .map(({ label, before, after }) => `${label}：${before} → ${after}`)
    .join('；');
  return explain({
    field: 'subject.code',
    zh: `将更名、去除登记内容或者登记他人名称（${losses}），须先试运行、核对，再以 --confirm 确认`,
    en: 'This would replace or drop what is on record, or give another’s name; look at a dry run, then confirm it with --confirm',
  });
}
