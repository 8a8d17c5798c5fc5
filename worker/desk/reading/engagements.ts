import type { Service } from '../../../shared/identity/services.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import {
  closedOn,
  type Engagement,
  engagementsOf,
  isVouchedFor,
} from '../../../shared/kinds/engagements/engagements.ts';
import { evaluationForm } from '../../../shared/kinds/engagements/engagements-forms.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { registrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** One service of an agency for a client, as an authority looks it over (Arts. 22, 32). */
export type EngagementLine = {
  readonly agency: string;
  readonly agencyName: string | undefined;
  readonly engagement: string;
  readonly client: string;
  readonly services: readonly Service[];
  /** GB/T 2260. */
  readonly area: string;
  readonly openedOn: Day;
  readonly completedOn?: Day;
  /** Whether somebody besides the agency vouches for it. */
  readonly isVouchedFor: boolean;
  /** Whether its client has evaluated it, and how many others have. */
  readonly isEvaluated: boolean;
  readonly othersEvaluated: number;
  /** The last day on which it can be evaluated; absent while it isn't done. */
  readonly evaluateUntil?: Day;
};

export type EngagementsOfMonth = {
  /** The newest first. */
  readonly lines: readonly EngagementLine[];
  /** There are more than were read. */
  readonly isCut: boolean;
};

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

const most = 500;

/** Those that were recorded in [from, until), of every agency; without what was annulled. */
export function listEngagements(
  files: Files,
  from: Instant,
  until: Instant,
  now: Instant,
): EngagementsOfMonth {
  const opened = files.entries.ofKind('engagement-opened', from, until, most + 1);
  const wanted = new Set(opened.slice(0, most).map(({ id }) => id));
  const agencies = [...new Set(opened.slice(0, most).map(({ subject }) => subject.code))];
  const days = policyAt(jurisdictionNow(files), dayOf(now)).grading.evaluation.withinDays.value;
  const found = agencies.flatMap((agency) => {
    const facts = factsOf(files.entries.historyOfAgency(agency));
    const agencyName = registrationOnRecord(facts)?.data.name;
    return engagementsOf(facts)
      .filter((one) => wanted.has(one.opened.id))
      .map((one) => ({ seq: one.opened.seq, line: lineOf(one, facts, agencyName, days) }));
  });
  const lines = found.toSorted((a, b) => b.seq - a.seq).map(({ line }) => line);
  return { lines, isCut: opened.length > most };
}

function lineOf(
  one: Engagement,
  facts: readonly Entry[],
  agencyName: string | undefined,
  days: number,
): EngagementLine {
  const { engagement, client, services, area, openedOn } = one.opened.body;
  const evaluations = entriesOf(facts, evaluationForm).filter(
    ({ body }) => body.engagement === engagement,
  );
  const byOthers = evaluations.filter(({ body }) => body.party !== 'client').length;
  const closed = closedOn(one);
  return {
    agency: one.opened.subject.code,
    agencyName,
    engagement,
    client,
    services,
    area,
    openedOn,
    ...(one.closed && { completedOn: one.closed.body.completedOn }),
    isVouchedFor: isVouchedFor(one, facts),
    isEvaluated: byOthers < evaluations.length,
    othersEvaluated: byOthers,
    ...(closed && { evaluateUntil: addDays(closed, days) }),
  };
}
