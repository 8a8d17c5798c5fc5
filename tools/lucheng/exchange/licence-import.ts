import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import type { LicenceBody } from '../../../shared/kinds/registration/registration-forms.ts';
import { licenceForm } from '../../../shared/kinds/registration/registration-forms.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import type { Entry, EntryDraft } from '../../../shared/ledger/entry.ts';
import { type LicenceField, licenceColumns } from '../../../shared/tables/licence-columns.ts';
import { licenceDraftOf } from '../../../shared/tables/licence-draft.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { TableImport } from '../sheets/table-import.ts';
import { findRecorded, type Placed } from './find-recorded.ts';

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
  plan: (desk, rows, context) => findRecorded(desk, rows, context, placeLicence),
};

/** The same number with other facts is a newer check; with the same facts it is nothing new. */
function placeLicence(draft: EntryDraft, facts: readonly Entry[]): Placed {
  const held = entriesOf(facts, licenceForm).findLast(
    ({ body }) => body.number === numberOf(draft.body),
  );
  if (held && factsOfLicence(held.body) === factsOfLicence(draft.body))
    return { kind: 'unchanged' };
  return { kind: 'new', replaces: held?.id ?? null };
}

function factsOfLicence(body: unknown): string {
  const { checkedOn: _, ...facts } = body as LicenceBody;
  return canonicalJson(facts);
}

function numberOf(body: unknown): string {
  return (body as LicenceBody).number;
}
