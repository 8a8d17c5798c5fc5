import type { RegistrationFiledBody } from '../../../shared/kinds/registration/registration-forms.ts';
import {
  lossesOf,
  type RegistrationData,
} from '../../../shared/kinds/registration/registration-losses.ts';
import type { RegistrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { zh } from '../../../shared/messages/zh.ts';
import type { FieldChange, TableRow } from '../sheets/table-import.ts';
import { type AgencyField, agencyColumns } from './agency-columns.ts';

/** What a row makes of a registration on record; no changes: it says the same. A column that the table lacks changes nothing. */
export function changeOfRow(
  { draft, values }: TableRow<AgencyField>,
  onRecord: RegistrationOnRecord,
): { readonly draft: EntryDraft; readonly changes: readonly FieldChange[] } {
  const before = onRecord.data;
  const stated = statedBy(draft.body as RegistrationFiledBody, values.has);
  const changed = entriesThatDiffer(stated, before);
  const after = { ...before, ...changed };
  const losses = lossesOf(before, after);
  const replaces = Object.fromEntries(losses.map((loss) => [loss.field, loss.before]));
  const saysReplaced = losses.length > 0 && { replaces };
  const isAnotherDay =
    values.value('registeredOn') !== '' && draft.effectiveFrom !== onRecord.filedFrom;
  const changes = Object.keys(changed).map((field) => fieldChange(field, before, after, replaces));
  if (onRecord.isWithdrawn || isAnotherDay) {
    const filing = { ...draft, body: { ...after, ...saysReplaced } };
    return {
      draft: filing,
      changes: isAnotherDay ? [...changes, dayChange(draft, onRecord)] : changes,
    };
  }
  const { effectiveFrom: _, ...rest } = draft;
  return {
    draft: { ...rest, kind: 'registration-changed', body: { changes: changed, ...saysReplaced } },
    changes,
  };
}

type Field = Extract<AgencyField, keyof RegistrationData>;

function statedBy(
  body: RegistrationData,
  has: (field: AgencyField) => boolean,
): Partial<RegistrationData> {
  return {
    name: body.name,
    ...(has('subjectKind') && { subjectKind: body.subjectKind }),
    ...(has('services') && { services: body.services }),
    ...(has('formerNames') && { formerNames: body.formerNames ?? [] }),
    ...(has('aliases') && { aliases: body.aliases ?? [] }),
  };
}

/** An empty list and none at all say the same. */
function entriesThatDiffer(
  stated: Partial<RegistrationData>,
  before: RegistrationData,
): Partial<RegistrationData> {
  const differs = (field: string, value: unknown) =>
    canonicalJson(value) !== canonicalJson(before[field as Field] ?? []);
  return Object.fromEntries(
    Object.entries(stated).filter(([field, value]) => differs(field, value)),
  );
}

function fieldChange(
  field: string,
  before: RegistrationData,
  after: RegistrationData,
  replaces: object,
): FieldChange {
  return {
    label: agencyColumns.labels[field as Field][0] ?? field,
    before: inWords(before[field as Field]),
    after: inWords(after[field as Field]),
    isLoss: field in replaces,
  };
}

function dayChange(draft: EntryDraft, { filedFrom }: RegistrationOnRecord): FieldChange {
  const label = agencyColumns.labels.registeredOn[0] ?? 'registeredOn';
  return { label, before: filedFrom, after: draft.effectiveFrom ?? '', isLoss: false };
}

const words: Readonly<Record<string, string>> = { ...zh.service, ...zh.subjectKind };

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '（空）' : value.map(inWords).join('、');
  if (typeof value === 'string') return words[value] ?? value;
  return value === undefined ? '（空）' : (value as { name: string }).name;
}
