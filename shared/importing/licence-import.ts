import { entriesOf } from '../kinds/form/entry-of.ts';
import type { LicenceBody } from '../kinds/registration/registration-forms.ts';
import { licenceForm } from '../kinds/registration/registration-forms.ts';
import { canonicalJson } from '../ledger/canonical.ts';
import type { Entry, EntryDraft } from '../ledger/entry.ts';
import { type LicenceField, licenceColumns } from '../tables/licence-columns.ts';
import { licenceDraftOf } from '../tables/licence-draft.ts';
import { dayOf } from '../time/shanghai.ts';
import { findRecorded, type Placed } from './find-recorded.ts';
import type { TableImport } from './table-import.ts';

/** Licences in the official field names, one a row. */
export const licenceImport: TableImport<LicenceField> = {
  kind: 'licence',
  columns: licenceColumns,
  draftOf: (value, { now }) => licenceDraftOf(value, dayOf(now)),
  columnOfPath: [
    ['subject.code', 'code'],
    ['basis.documentNumber', 'documentNumber'],
    ['basis.authority', 'issuer'],
    ['body.name', 'certificate'],
    ['body.number', 'number'],
    ['body.scope', 'content'],
    ['body.issuer', 'issuer'],
    ['body.validFrom', 'validFrom'],
    ['body.validUntil', 'validUntil'],
    ['body.source', 'source'],
    ['effective', 'validUntil'],
  ],
  identity: {
    field: 'number',
    of: ({ subject, body }) => `${subject.code} ${numberOf(body)}`,
    repeated: (row) => ({
      zh: `与第 ${row} 行是同一主体的同一许可`,
      en: `Row ${row} has the same licence of the same agency`,
    }),
  },
  plan: (record, rows, context) => findRecorded(record, rows, context, placeLicence),
};

/** The same number with other facts is a newer check; with the same facts it is nothing new. */
function placeLicence(draft: EntryDraft, facts: readonly Entry[], all: readonly Entry[]): Placed {
  const newestOf = (entries: readonly Entry[]) =>
    entriesOf(entries, licenceForm).findLast(({ body }) => body.number === numberOf(draft.body));
  const held = newestOf(facts);
  if (held && factsOfLicence(held.body) === factsOfLicence(draft.body))
    return { kind: 'unchanged' };
  return { kind: 'new', replaces: newestOf(all)?.id ?? null };
}

function factsOfLicence(body: unknown): string {
  const { checkedOn: _, ...facts } = body as LicenceBody;
  return canonicalJson(facts);
}

function numberOf(body: unknown): string {
  return (body as LicenceBody).number;
}
