import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { factsNamed } from '../form/fact-named.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { licencesOf } from './licences-of.ts';
import { type LicenceEndedBody, licenceEndedForm } from './registration-forms.ts';

/** A licence was revoked, withdrawn or given back before its time (Arts. 7, 26). */
export const licenceEnded: EntryKind<LicenceEndedBody, 'licence-ended'> = {
  ...licenceEndedForm,
  title: { zh: '许可终止', en: 'Licence ended' },
  roles: ['city-regulator', 'county-regulator', 'registry-authority'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'undoing', source: byDraft('licences') },
  ends: {
    power: 'recorder',
    of: ({ body }, { facts }) => factsNamed(facts, body.of, new Set(['licence'])),
  },
  decide(draft, { facts, now }) {
    const licence = licencesOf(facts).find(({ entry }) => entry.id === draft.body.of);
    if (licence === undefined) return refuse(unknownLicence);
    const effectiveFrom = draft.effectiveFrom ?? now;
    const isOver = licence.until !== undefined && licence.until <= effectiveFrom;
    const faults = [
      isOver ? overAlready : undefined,
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const unknownLicence: Fault = {
  field: 'body.of',
  rule: 'licence.unknown',
  zh: '该机构没有此编号的许可记录，或者已有更新的核查记录',
  en: 'The agency has no such licence entry, or a newer check of the licence is on record',
};

const overAlready: Fault = {
  field: 'body.of',
  rule: 'licence.over-already',
  zh: '该许可当时已经失效',
  en: 'The licence was over by then',
};
