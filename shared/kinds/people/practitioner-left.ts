import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { isAffiliated } from './affiliations-of.ts';
import { type PractitionerLeftBody, practitionerLeftForm } from './people-forms.ts';

/** A practitioner no longer works for the agency (Art. 19). The person's record stays their own (domain G10). */
export const practitionerLeft: EntryKind<PractitionerLeftBody, 'practitioner-left'> = {
  ...practitionerLeftForm,
  title: { zh: '从业人员离职', en: 'Practitioner left' },
  roles: ['agency', 'city-regulator'],
  subjects: ['practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  supporting: true,
  bounds: { own: { perDay: 200, inAll: 3_000 } },
  ends: { power: 'self' },
  decide(draft, { actor, now, facts }) {
    const { agency } = draft.body;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      notOwnMatter(draft, actor, { kind: 'agency', code: agency }),
      isAffiliated(facts, agency, effectiveFrom) ? undefined : notAffiliated,
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

const notAffiliated: Fault = {
  field: 'body.agency',
  rule: 'practitioner.not-affiliated',
  zh: '该人员当时未登记在此机构名下',
  en: 'The practitioner did not belong to this agency then',
};
