import type { Fault } from '../../ledger/fault.ts';
import type { Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { notOwnMatter } from '../form/own-matter.ts';
import { personalNameMissing } from '../form/personal-name.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { unregistered } from '../registration/unregistered.ts';
import { affiliationsOf } from './affiliations-of.ts';
import { type PractitionerRegisteredBody, practitionerRegisteredForm } from './people-forms.ts';

/**
 * A practitioner works for an agency (Arts. 3, 8, 16). Their name and the numbers of their certificates are personal and kept
 * apart, as `personal.name`, `personal['certificate-1']` and so on, where they can be erased.
 */
export const practitionerRegistered: EntryKind<
  PractitionerRegisteredBody,
  'practitioner-registered'
> = {
  ...practitionerRegisteredForm,
  title: { zh: '从业人员登记', en: 'Practitioner registered' },
  roles: ['agency', 'city-regulator'],
  subjects: ['practitioner'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  supporting: true,
  registration: 'begins',
  bounds: { own: { perDay: 200, inAll: 3_000 } },
  ends: 'nothing',
  decide(draft, { actor, now, facts, factsOf }) {
    const agency = { kind: 'agency', code: draft.body.agency } as const;
    const effectiveFrom = draft.effectiveFrom ?? now;
    const faults = [
      notOwnMatter(draft, actor, agency),
      unregistered(factsOf(agency), 'body.agency'),
      personalNameMissing(draft.personal, entriesOf(facts, practitionerRegisteredForm).length > 0),
      ...numbersMissing(draft),
      elsewhere(draft, effectiveFrom, facts),
      startsAfterNow(effectiveFrom, now),
      otherEnd(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

type Draft = DraftOf<PractitionerRegisteredBody>;
type Facts = KindContext['facts'];

function numbersMissing({ body, personal = {} }: Draft): readonly (Fault | undefined)[] {
  return (body.certificates ?? []).map((_, place) => {
    const field = `certificate-${place + 1}`;
    return field in personal ? undefined : numberMissing(field);
  });
}

/** A practitioner belongs to one agency at a time. */
function elsewhere({ body }: Draft, from: Instant, facts: Facts): Fault | undefined {
  const other = affiliationsOf(facts).find(
    (one) => one.agency !== body.agency && !hasEnded(one, from),
  );
  return other && affiliatedElsewhere;
}

/** It doesn't say which agency, because that is the practitioner's own affair. */
const affiliatedElsewhere: Fault = {
  field: 'body.agency',
  rule: 'practitioner.affiliated-elsewhere',
  zh: '该人员届时仍登记在其他机构名下，须先离职',
  en: 'The practitioner still belongs to another agency then and has to leave it first',
};

function numberMissing(field: string): Fault {
  return {
    field: `personal.${field}`,
    rule: 'practitioner.certificate-number-missing',
    zh: `证书编号属于个人信息，应填写在 personal.${field} 中`,
    en: `The number of a certificate is personal and belongs in personal.${field}`,
  };
}
