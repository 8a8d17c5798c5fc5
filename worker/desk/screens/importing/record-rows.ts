import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { importPolicy } from '../../importing/import-policy.ts';
import type { KeptRow } from '../../importing/import-store.ts';
import type { Posted } from '../screen.ts';
import { type JudgedTable, judgeTable, losesSomething } from './judge-table.ts';
import { columnsIn, type OpenImport, rowsIn } from './open-import.ts';

/**
 * Records the next planned rows. Each is held against the record anew: what has come on record since is not recorded twice, and what would be
 * another change than was shown is put aside. False where the desk recorded nothing for a reason of its own.
 */
export async function recordRows(
  ask: Posted<'grant'>,
  opened: OpenImport,
  withLosses: boolean,
): Promise<boolean> {
  const { kept, table, actor } = opened;
  const columns = columnsIn(table, kept);
  const planned = await rowsIn(ask, kept.id, 'planned', importPolicy.mostRows);
  const rows = planned
    .filter((row) => withLosses || !losesSomething(row))
    .slice(0, importPolicy.rowsAtOnce);
  if (!columns || rows.length === 0) return true;
  const judged = await judgeTable(ask, actor, table, { kept, rows, columns });
  const placed = rows.map((row, i) => settle(row, judged.rows[i]));
  const done = await submitAll(
    ask,
    opened,
    placed.filter(({ state }) => state === 'planned'),
    judged,
  );
  using imports = await ask.ledger.imports(ask.grant.person);
  const rest = placed.filter(({ state }) => state !== 'planned');
  await imports.judge(kept.id, JSON.stringify([...rest, ...(done ?? [])]));
  return done !== undefined;
}

/** The row as it was shown, where it would still change the same; else as it is now, or put aside. */
function settle(shown: KeptRow, now: KeptRow | undefined): KeptRow {
  if (now?.state !== 'planned') return now ?? shown;
  const isSame =
    shown.plan?.replaces === now.plan?.replaces &&
    canonicalJson(shown.plan?.changes ?? []) === canonicalJson(now.plan?.changes ?? []);
  if (isSame) return shown;
  const { row, cells } = shown;
  const rejection = { row, column: '', value: cells.join(','), reason: changedSince };
  return { row, cells, state: 'rejected', rejections: [rejection] };
}

/** Undefined where the desk took none, for a reason that is not the rows'. */
async function submitAll(
  ask: Posted<'grant'>,
  opened: OpenImport,
  rows: readonly KeptRow[],
  judged: JudgedTable,
): Promise<readonly KeptRow[] | undefined> {
  if (rows.length === 0) return [];
  const drafts = rows.flatMap(({ plan }) => plan?.draft ?? []);
  const told = rows.map(({ plan }) => canonicalJson({ ...plan, changes: null }));
  const hash = toHex(sha256(utf8(told.join('\n'))));
  const submitted = await ask.ledger.submit({
    actor: opened.actor,
    // Pressing twice records once; the same table brought in again, after its rows were taken back, records them anew.
    idempotencyKey: `import-${opened.kept.id}-${hash}`,
    bodyHash: hash,
    drafts,
  });
  if (submitted.kind === 'recorded') return rows.map((row) => ({ ...row, state: 'recorded' }));
  if (submitted.kind !== 'refused') return undefined;
  const faults = submitted.faults as readonly Fault[];
  const refused = new Set(faults.map(({ entry }) => entry));
  if (refused.size === 0 || refused.has(undefined)) return undefined;
  const rest = await submitAll(
    ask,
    opened,
    rows.filter((_, place) => !refused.has(place)),
    judged,
  );
  const rejected = rows
    .filter((_, place) => refused.has(place))
    .map(({ row, cells }): KeptRow => {
      const own = faults.filter(({ entry }) => rows[entry ?? -1]?.row === row);
      const explain = judged.explain.get(row);
      return {
        row,
        cells,
        state: 'rejected',
        rejections: own.flatMap((one) => explain?.(one) ?? []),
      };
    });
  return rest && [...rejected, ...rest];
}

const changedSince = {
  zh: '核对之后，登记在册的内容有了变化；请重新核对这一行',
  en: 'What is on record has changed since the row was judged; judge it anew',
};
