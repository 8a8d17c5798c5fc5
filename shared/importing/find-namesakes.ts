import { claimedNames } from '../kinds/door/claimed-names.ts';
import type { EntryDraft } from '../ledger/entry.ts';
import { foldText } from '../text/fold.ts';
import type { OnRecord } from './on-record.ts';
import type { FieldChange, PlannedRow } from './table-import.ts';

/**
 * Says of each row whose names it would give its agency too, by what authorities have on record and by the other rows; the
 * draft then names them, which only a person who has looked may send.
 */
export async function findNamesakes(
  record: OnRecord,
  rows: readonly PlannedRow[],
): Promise<readonly PlannedRow[]> {
  const names = new Set(rows.flatMap(({ draft }) => claimedNames(draft)));
  const onRecord = await record.bearers([...names]);
  const inTable = new Map<string, string[]>();
  for (const { draft } of rows) {
    for (const name of claimedNames(draft).map(foldText)) {
      inTable.set(name, [...(inTable.get(name) ?? []), draft.subject.code]);
    }
  }
  return rows.map((row) => {
    const { code } = row.draft.subject;
    const shared = claimedNames(row.draft).flatMap((name) => {
      const bearers = onRecord.get(name) ?? [];
      if (bearers.includes(code)) return [];
      const others = new Set([...bearers, ...(inTable.get(foldText(name)) ?? [])]);
      others.delete(code);
      return others.size === 0 ? [] : [{ name, codes: [...others] }];
    });
    return shared.length === 0 ? row : withNamesakes(row, shared);
  });
}

type Shared = { readonly name: string; readonly codes: readonly string[] };

function withNamesakes({ draft, changes = [], ...row }: PlannedRow, shared: readonly Shared[]) {
  const namesakes = [...new Set(shared.flatMap(({ codes }) => codes))];
  const body = { ...(draft.body as object), namesakes };
  const told = shared.map((one) => changeOf(one, draft));
  return { ...row, draft: { ...draft, body }, changes: [...changes, ...told] };
}

function changeOf({ name, codes }: Shared, { subject }: EntryDraft): FieldChange {
  const before = `${name}（${codes.join('、')}）`;
  const after = `${name}（${[...codes, subject.code].join('、')}）`;
  return { label: '同名', before, after, isLoss: true };
}
