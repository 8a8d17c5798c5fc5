import type { Service } from '../../../shared/identity/services.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import {
  closedOn,
  type Engagement,
  engagementsOf,
} from '../../../shared/kinds/engagements/engagements.ts';
import {
  engagementConfirmedForm,
  engagementRepudiatedForm,
  evaluationForm,
} from '../../../shared/kinds/engagements/engagements-forms.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { affiliationsOf } from '../../../shared/kinds/people/affiliations-of.ts';
import { isMember } from '../../../shared/kinds/people/memberships.ts';
import { practitionerRegisteredForm } from '../../../shared/kinds/people/people-forms.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { holdsAt } from '../../../shared/time/interval.ts';
import { addDays, dayOf } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { agencyOnRecord } from './names-by-authorities.ts';
import { drawsOf, type OwnDraw } from './own-draws.ts';

/** A service in an agency's file that names the party as its client, or as who was in charge. */
export type OwnEngagement = {
  readonly agency: string;
  readonly agencyName: string | undefined;
  readonly engagement: string;
  readonly services: readonly Service[];
  readonly openedOn: Day;
  readonly completedOn?: Day;
  /** The last day on which it can be evaluated; absent while it isn't done. */
  readonly evaluateUntil?: Day;
  readonly isConfirmed: boolean;
  readonly isEvaluated: boolean;
  readonly isRepudiated: boolean;
};

type OwnPractitioner = {
  readonly code: string;
  readonly position: string;
  readonly from: Day;
  readonly isHere: boolean;
};

type OwnMember = {
  readonly agency: string;
  readonly agencyName: string | undefined;
  readonly isMember: boolean;
  readonly kinds: readonly string[];
};

/** What others' files say of a party; the newest of each, and nothing else of these files. */
export type OwnMatters = {
  readonly engagements: readonly OwnEngagement[];
  readonly practitioners: readonly OwnPractitioner[];
  readonly members: readonly OwnMember[];
  readonly draws: readonly OwnDraw[];
};

const most = 100;
const none: OwnMatters = { engagements: [], practitioners: [], members: [], draws: [] };

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

export function ownMatters(files: Files, { role, speaksFor }: Actor, now: Instant): OwnMatters {
  if (speaksFor === undefined) return none;
  const { code } = speaksFor;
  switch (role) {
    case 'client':
      return { ...none, engagements: engagementsOfClient(files, code, now) };
    case 'practitioner':
      return { ...none, engagements: engagementsOfPerson(files, code, now) };
    case 'agency':
      return { ...none, practitioners: practitionersOf(files, code, now) };
    case 'expert':
      return { ...none, draws: drawsOf(files, code, now) };
    case 'association':
      return { ...none, members: membersOf(files, code) };
    default:
      return none;
  }
}

function engagementsOfClient(files: Files, code: string, now: Instant) {
  const agencies = files.entries.naming('client', code, most).map(({ subject }) => subject.code);
  return inAgencies(files, agencies, now, ({ opened }) => opened.body.client === code, []);
}

/** Of the agencies that the person is or was registered with: no entry elsewhere can name them. */
function engagementsOfPerson(files: Files, code: string, now: Instant) {
  const own = factsOf(files.entries.historyOf(`practitioner:${code}`));
  const agencies = affiliationsOf(own).map(({ agency }) => agency);
  const isNamed = ({ opened }: Engagement) => opened.body.leaders?.includes(code) ?? false;
  return inAgencies(files, agencies, now, isNamed, own);
}

function inAgencies(
  files: Files,
  agencies: readonly string[],
  now: Instant,
  isOwn: (engagement: Engagement) => boolean,
  ownFacts: readonly Entry[],
): readonly OwnEngagement[] {
  const days = policyAt(jurisdictionNow(files), dayOf(now)).grading.evaluation.withinDays.value;
  const repudiated = entriesOf(ownFacts, engagementRepudiatedForm).map(({ body }) => body);
  return [...new Set(agencies)].flatMap((agency) => {
    const facts = factsOf(files.entries.historyOfAgency(agency));
    const agencyName = nameOf(files, agency);
    const confirmed = entriesOf(facts, engagementConfirmedForm).map(({ body }) => body.engagement);
    const evaluated = entriesOf(facts, evaluationForm)
      .filter(({ body }) => body.party === 'client')
      .map(({ body }) => body.engagement);
    return engagementsOf(facts)
      .filter(isOwn)
      .slice(-most)
      .map((one): OwnEngagement => {
        const { engagement, services, openedOn } = one.opened.body;
        const closed = closedOn(one);
        return {
          agency,
          agencyName,
          engagement,
          services,
          openedOn,
          ...(one.closed && { completedOn: one.closed.body.completedOn }),
          ...(closed && { evaluateUntil: addDays(closed, days) }),
          isConfirmed: confirmed.includes(engagement),
          isEvaluated: evaluated.includes(engagement),
          isRepudiated: repudiated.some(
            (other) => other.agency === agency && other.engagement === engagement,
          ),
        };
      });
  });
}

function practitionersOf(files: Files, agency: string, now: Instant): readonly OwnPractitioner[] {
  const codes = files.entries.naming('employer', agency, most).map(({ subject }) => subject.code);
  return [...new Set(codes)].flatMap((code) => {
    const facts = factsOf(files.entries.historyOf(`practitioner:${code}`));
    const time = affiliationsOf(facts).findLast((one) => one.agency === agency);
    const said = entriesOf(facts, practitionerRegisteredForm).findLast(
      ({ body }) => body.agency === agency,
    );
    if (time === undefined || said === undefined) return [];
    const { position } = said.body;
    return { code, position, from: dayOf(time.from), isHere: holdsAt(time, now) };
  });
}

function membersOf(files: Files, association: string): readonly OwnMember[] {
  const named = files.entries.naming('association', association, most);
  const byAgency = Map.groupBy(named, ({ subject }) => subject.code);
  return [...byAgency].map(([agency, entries]) => ({
    agency,
    agencyName: nameOf(files, agency),
    isMember: isMember(factsOf(files.entries.historyOfAgency(agency)), association),
    kinds: [...new Set(entries.map(({ kind }) => kind))],
  }));
}

function nameOf({ entries }: Files, agency: string): string | undefined {
  const { registration, decidedName } = agencyOnRecord(entries, agency);
  return registration?.data.name ?? decidedName ?? undefined;
}
