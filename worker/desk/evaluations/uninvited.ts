import type { Service } from '../../../shared/identity/services.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { closedOn, engagementsOf } from '../../../shared/kinds/engagements/engagements.ts';
import { evaluationForm } from '../../../shared/kinds/engagements/engagements-forms.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { registrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { addDays, addSeconds, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { evaluationPolicy } from './evaluation-policy.ts';

/** A service that is done and that its client may still evaluate (Art. 32). */
export type DoneService = {
  readonly agency: string;
  readonly agencyName: string | undefined;
  readonly engagement: string;
  readonly client: string;
  readonly services: readonly Service[];
  readonly completedOn: Day;
  /** Id of the entry that says so. */
  readonly closedBy: string;
  /** The last day for it. */
  readonly until: Day;
};

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

/** Those of every agency, the last closed first; the most that is listed. */
export function servicesToEvaluate(files: Files, now: Instant): readonly DoneService[] {
  const days = withinDays(files, now);
  const since = startOfDay(addDays(dayOf(now), -days));
  const { mostListed } = evaluationPolicy;
  const closed = files.entries.ofKind('engagement-closed', since, addSeconds(now, 1), mostListed);
  const agencies = [...new Set(closed.map(({ subject }) => subject.code))];
  return agencies
    .flatMap((agency) => doneIn(files, agency, now))
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
    .slice(0, mostListed);
}

export function serviceToEvaluate(
  files: Files,
  agency: string,
  engagement: string,
  now: Instant,
): DoneService | undefined {
  return doneIn(files, agency, now).find((one) => one.engagement === engagement);
}

function doneIn(files: Files, agency: string, now: Instant): readonly DoneService[] {
  const facts = factsOf(files.entries.historyOfAgency(agency));
  const days = withinDays(files, now);
  const evaluated = new Set(
    entriesOf(facts, evaluationForm)
      .filter(({ body }) => body.party === 'client')
      .map(({ body }) => body.engagement),
  );
  return engagementsOf(facts).flatMap((one) => {
    const { engagement, client, services } = one.opened.body;
    const from = closedOn(one);
    if (from === undefined || one.closed === undefined || evaluated.has(engagement)) return [];
    const until = addDays(from, days);
    if (until < dayOf(now)) return [];
    const agencyName = registrationOnRecord(facts)?.data.name;
    const { completedOn } = one.closed.body;
    const closedBy = one.closed.id;
    return [{ agency, agencyName, engagement, client, services, completedOn, closedBy, until }];
  });
}

function withinDays(files: Files, now: Instant): number {
  return policyAt(jurisdictionNow(files), dayOf(now)).grading.evaluation.withinDays.value;
}
