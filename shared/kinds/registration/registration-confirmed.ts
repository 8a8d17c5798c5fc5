import type { Fault } from '../../ledger/fault.ts';
import { otherTimes } from '../form/effective-times.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { actsForItself, notOwnMatter } from '../form/own-matter.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { type RegistrationConfirmedBody, registrationConfirmedForm } from './registration-forms.ts';
import { isSameName, unconfirmedNames } from './said-names.ts';
import { unregistered } from './unregistered.ts';

/**
 * Without names: the registration is unchanged (Art. 19), and readers are shown when that was last said. With names:
 * an authority vouches for these, which were the agency's own words until then.
 */
export const registrationConfirmed: EntryKind<RegistrationConfirmedBody, 'registration-confirmed'> =
  {
    ...registrationConfirmedForm,
    title: { zh: '登记确认', en: 'Registration confirmed' },
    roles: ['agency', 'city-regulator', 'registry-authority'],
    subjects: ['agency'],
    needsCase: false,
    publicity: { rule: 'own-word', source: byDraft('upkeep') },
    answersReminder: true,
    ends: 'nothing',
    names: ({ names = [] }) => names.map((name, i) => ({ field: `names[${i}]`, name })),
    decide(draft, context) {
      const { actor, facts, now } = context;
      const faults = [
        notOwnMatter(draft, actor),
        // Names outlast the registration: an agency that withdrew is still searched for by them.
        draft.body.names === undefined ? unregistered(facts, 'subject.code') : undefined,
        ...namesFaults(draft, context),
        ...otherTimes(draft, now),
      ];
      return decideBy(faults, { ...draft, effectiveFrom: now });
    },
  };

function namesFaults(
  { body: { names } }: DraftOf<RegistrationConfirmedBody>,
  { actor, facts }: KindContext,
): readonly (Fault | undefined)[] {
  if (names === undefined) return [actor.role === 'registry-authority' ? namesOnly : undefined];
  if (actsForItself(actor.role)) return [byItself];
  const waiting = unconfirmedNames(facts);
  return names.map((name, i) =>
    waiting.some((one) => isSameName(one, name)) ? undefined : notWaiting(i),
  );
}

const namesOnly: Fault = {
  field: 'body.names',
  rule: 'registration.names-only',
  zh: '登记机关仅可核实名称，须列明所核实的名称',
  en: 'The registry authority confirms names only; say which',
};

const byItself: Fault = {
  field: 'body.names',
  rule: 'registration.names-by-itself',
  zh: '名称由主管部门或者登记机关核实，本单位不得自行核实',
  en: 'Names are confirmed by an authority, never by whoever bears them',
};

function notWaiting(place: number): Fault {
  return {
    field: `body.names[${place}]`,
    rule: 'registration.name-not-waiting',
    zh: '该机构没有待核实的此名称',
    en: 'No such name of this agency waits to be confirmed',
  };
}
