import type { RegistrationData } from '../kinds/registration/registration-before.ts';
import type { RegistrationFiledBody } from '../kinds/registration/registration-forms.ts';
import { type Loss, lossesOf, statedByFiling } from '../kinds/registration/registration-losses.ts';
import type { RegistrationOnRecord } from '../kinds/registration/registration-on-record.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import type { EntryDraft } from '../ledger/entry.ts';
import { zh } from '../messages/zh.ts';
import { type AgencyField, agencyColumns } from './agency-columns.ts';
import type { FormerName } from './former-name-of.ts';
import type { FieldChange, TableRow } from './table-import.ts';

type ChangeOfRow = { readonly draft: EntryDraft; readonly changes: readonly FieldChange[] };

/** What a row makes of a registration on record; no changes: it says the same. A column that the table lacks changes nothing. */
export function changeOfRow(
  { draft, values }: TableRow<AgencyField>,
  onRecord: RegistrationOnRecord,
): ChangeOfRow {
  const { data, vouched } = onRecord;
  const before = { data, declaredName: onRecord.declaredName ?? undefined };
  const changed = entriesThatDiffer(
    statedBy(draft.body as RegistrationFiledBody, values.has),
    data,
  );
  const isAnotherDay =
    values.value('registeredOn') !== '' && draft.effectiveFrom !== onRecord.filedFrom;
  if (onRecord.isWithdrawn || isAnotherDay) {
    // What only the agency says is not vouched for by being filed again.
    const filed = { ...data, ...vouched, ...changed };
    const losses = lossesOf(before, statedByFiling(before, filed));
    const changes = changesIn([changed, ...losses.map(inField)], before.data, filed, losses);
    return {
      draft: { ...draft, body: { ...filed, ...replacing(losses) } },
      changes: isAnotherDay ? [...changes, dayChange(draft, onRecord)] : changes,
    };
  }
  const losses = lossesOf(before, changed);
  const { effectiveFrom: _, ...rest } = draft;
  return {
    draft: {
      ...rest,
      kind: 'registration-changed',
      body: { changes: changed, ...replacing(losses) },
    },
    changes: changesIn([changed], before.data, changed, losses),
  };
}

/** A first filing removes no name, except where a decision calls the agency otherwise. */
export function firstFilingOfRow(
  { draft }: TableRow<AgencyField>,
  decidedName: string | undefined,
): ChangeOfRow {
  const filed = draft.body as RegistrationFiledBody;
  const before = {
    data: decidedName === undefined ? {} : { name: decidedName },
    declaredName: undefined,
  };
  const losses = lossesOf(before, filed);
  return {
    draft: { ...draft, body: { ...filed, ...replacing(losses) } },
    changes: changesIn(losses.map(inField), before.data, filed, losses),
  };
}

function replacing(losses: readonly Loss[]): object {
  if (losses.length === 0) return {};
  return { replaces: Object.fromEntries(losses.map(({ field, lost }) => [field, lost])) };
}

function inField({ field, after }: Loss): object {
  return { [field]: after };
}

function changesIn(
  parts: readonly object[],
  before: Partial<RegistrationData>,
  after: Partial<RegistrationData>,
  losses: readonly Loss[],
): readonly FieldChange[] {
  const fields = new Set(parts.flatMap(Object.keys)) as ReadonlySet<Field>;
  return [...fields].map((field) => {
    const loss = losses.find((one) => one.field === field);
    return {
      label: agencyColumns.labels[field]?.[0] ?? field,
      before: inWords(loss?.before ?? before[field]),
      after: inWords(after[field]),
      isLoss: loss !== undefined,
    };
  });
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

function dayChange(draft: EntryDraft, { filedFrom }: RegistrationOnRecord): FieldChange {
  const label = agencyColumns.labels.registeredOn[0] ?? 'registeredOn';
  return { label, before: filedFrom, after: draft.effectiveFrom ?? '', isLoss: false };
}

const words: Readonly<Record<string, string>> = { ...zh.service, ...zh.subjectKind };

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '（空）' : value.map(inWords).join('、');
  if (typeof value === 'string') return words[value] ?? value;
  return value === undefined ? '（空）' : formerInWords(value as FormerName);
}

/** A former name with its days, as a table writes them: they say when the name counts. */
function formerInWords({ name, from, until }: FormerName): string {
  return from === undefined && until === undefined
    ? name
    : `${name}（${from ?? ''}至${until ?? ''}）`;
}
