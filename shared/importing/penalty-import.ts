import { canonicalJson } from '../ledger/canonical.ts';
import type { Entry, EntryDraft } from '../ledger/entry.ts';
import { type PenaltyField, penaltyColumns } from '../tables/penalty-columns.ts';
import { penaltyDraftOf } from '../tables/penalty-draft.ts';
import { dayOf } from '../time/shanghai.ts';
import { findRecorded, type Placed } from './find-recorded.ts';
import type { TableImport } from './table-import.ts';

/** Administrative penalties in the official field names, one decision about one agency a row. */
export const penaltyImport: TableImport<PenaltyField> = {
  kind: 'penalty',
  columns: penaltyColumns,
  draftOf: (value, { now }) => penaltyDraftOf(value, dayOf(now)),
  columnOfPath: [
    ['subject.code', 'code'],
    ['caseId', 'documentNumber'],
    ['basis.documentNumber', 'documentNumber'],
    ['basis.authority', 'authority'],
    ['basis', 'ground'],
    ['body.summary', 'fact'],
    ['body.types', 'category'],
    ['body.fine', 'fine'],
    ['body.confiscated', 'confiscated'],
    ['body.severity', 'category'],
    ['body.decidedOn', 'decidedOn'],
    ['body.servedOn', 'servedOn'],
    ['effectiveFrom', 'decidedOn'],
  ],
  identity: {
    field: 'documentNumber',
    of: ({ subject, basis }) => `${subject.code} ${basis.documentNumber}`,
    repeated: (row) => ({
      zh: `与第 ${row} 行是同一主体的同一决定`,
      en: `Row ${row} has the same decision about the same agency`,
    }),
  },
  plan: (record, rows, context) => findRecorded(record, rows, context, placePenalty),
};

/** A decision counts once; one that was taken back doesn't come back by importing an old table again. */
function placePenalty(draft: EntryDraft, facts: readonly Entry[], all: readonly Entry[]): Placed {
  const isSame = ({ kind, basis }: Entry) =>
    kind === 'penalty' && basis.documentNumber === draft.basis.documentNumber;
  const held = facts.find(isSame);
  if (held) return saysTheSame(held, draft) ? { kind: 'unchanged' } : differs(held);
  const gone = all.find(isSame);
  return gone ? takenBack(gone) : { kind: 'new', replaces: null };
}

function saysTheSame(held: Entry, draft: EntryDraft): boolean {
  return (
    canonicalJson(withDay(held.body, draft)) === canonicalJson(draft.body) &&
    canonicalJson(held.basis) === canonicalJson(draft.basis)
  );
}

/** An entry of before the day of decision was asked for doesn't differ by lacking it. */
function withDay(body: unknown, draft: EntryDraft): object {
  const { decidedOn } = Object(draft.body);
  return { decidedOn, ...Object(body) };
}

function differs({ id }: Entry): Placed {
  return {
    kind: 'refused',
    zh: `该决定已记录为 ${id}，内容与表格不同；须先核对，再以撤销或者变更处理`,
    en: `This decision is on record as ${id} with other content; check it, then retract or vary that entry`,
  };
}

function takenBack({ id }: Entry): Placed {
  return {
    kind: 'refused',
    zh: `该决定曾记录为 ${id}，现已撤销或者修复，不再导入`,
    en: `This decision was on record as ${id} and has been taken back or repaired; it is not imported again`,
  };
}
