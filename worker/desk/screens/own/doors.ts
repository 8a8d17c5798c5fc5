import { engagementsOf } from '../../../../shared/kinds/engagements/engagements.ts';
import { evaluationForm } from '../../../../shared/kinds/engagements/engagements-forms.ts';
import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { openObjections } from '../../../../shared/kinds/remedy/objections.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { addMonths, dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import { screenPaths } from '../screen-paths.ts';
import { ownPolicy } from './own-policy.ts';
import { ownWords } from './own-words.ts';
import type { Own } from './read-own.ts';
import { repairableIn } from './repairable.ts';
import { unansweredIn } from './unanswered.ts';

/** A page of one's own, with how things stand there. */
export type Door = {
  readonly to: string;
  readonly title: string;
  readonly state: string;
  /** How much waits there for oneself to do. */
  readonly waits: number;
};

/** The pages that a party has, those where something waits first. */
export function doorsOf(own: Own, role: Grant['role'], now: Instant, lang: Lang): readonly Door[] {
  const made = (byRole[role ?? ''] ?? []).map((door) => door(own, now, lang));
  return made.toSorted((a, b) => Math.sign(b.waits) - Math.sign(a.waits));
}

type MakeDoor = (own: Own, now: Instant, lang: Lang) => Door;

/** Whether and when an agency should say again that its registration holds. */
export function upkeepOf({ file: { standing } }: Pick<Own, 'file'>, now: Instant) {
  const registration = standing?.registration;
  if (registration?.kind !== 'filed') return { kind: 'unregistered' } as const;
  const saidOn = dayOf(registration.confirmedAt ?? registration.since);
  const dueOn = addMonths(saidOn, ownPolicy.confirmAfterMonths);
  return { kind: 'filed', saidOn, dueOn, isDue: dueOn <= dayOf(now) } as const;
}

const registration: MakeDoor = (own, now, lang) => {
  const { doors, states } = ownWords[lang];
  const upkeep = upkeepOf(own, now);
  const base = { to: screenPaths.ownRegistration, title: doors.registration };
  if (upkeep.kind === 'unregistered') return { ...base, state: states.unregistered, waits: 1 };
  const state = upkeep.isDue ? states.confirmDue : states.confirmed;
  return { ...base, state: state(formatDay(upkeep.saidOn, lang)), waits: upkeep.isDue ? 1 : 0 };
};

const people: MakeDoor = ({ matters }, _now, lang) => {
  const { doors, states } = ownWords[lang];
  const here = matters.practitioners.filter(({ isHere }) => isHere).length;
  return { to: screenPaths.ownPeople, title: doors.people, state: states.people(here), waits: 0 };
};

const engagements: MakeDoor = ({ facts }, _now, lang) => {
  const { doors, states } = ownWords[lang];
  const open = engagementsOf(facts).filter(({ closed }) => closed === undefined).length;
  const waits = unansweredIn(facts).length;
  return {
    to: screenPaths.ownEngagements,
    title: doors.engagements,
    state: states.engagements(open, entriesOf(facts, evaluationForm).length, waits),
    waits,
  };
};

const served: MakeDoor = ({ matters }, now, lang) => {
  const { doors, states } = ownWords[lang];
  const waits = matters.engagements.filter(
    ({ evaluateUntil, isEvaluated }) =>
      evaluateUntil !== undefined && !isEvaluated && dayOf(now) <= evaluateUntil,
  ).length;
  return {
    to: screenPaths.ownEngagements,
    title: doors.served,
    state: states.served(matters.engagements.length, waits),
    waits,
  };
};

const named: MakeDoor = ({ matters }, _now, lang) => ({
  to: screenPaths.ownEngagements,
  title: ownWords[lang].doors.named,
  state: ownWords[lang].states.named(matters.engagements.length),
  waits: 0,
});

const record: MakeDoor = ({ file, facts }, _now, lang) => {
  const { doors, states } = ownWords[lang];
  return {
    to: screenPaths.ownRecord,
    title: doors.record,
    state: states.record(file.entries.length, openObjections(facts).length),
    waits: 0,
  };
};

const repair: MakeDoor = ({ facts }, now, lang) => ({
  to: screenPaths.ownRepair,
  title: ownWords[lang].doors.repair,
  state: ownWords[lang].states.repair(repairableIn(facts, now).length),
  waits: 0,
});

const members: MakeDoor = ({ matters }, _now, lang) => {
  const { doors, states } = ownWords[lang];
  const count = matters.members.filter(({ isMember }) => isMember).length;
  return {
    to: screenPaths.ownMembers,
    title: doors.members,
    state: states.members(count),
    waits: 0,
  };
};

const opinions: MakeDoor = (_own, _now, lang) => ({
  to: screenPaths.ownMembers,
  title: ownWords[lang].doors.opinions,
  state: ownWords[lang].states.opinions,
  waits: 0,
});

const byRole: Readonly<Record<string, readonly MakeDoor[]>> = {
  agency: [registration, engagements, people, record, repair],
  practitioner: [record, named, repair],
  client: [served],
  association: [members],
  expert: [record, opinions],
};
