import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { entriesOf } from '../../kinds/form/entry-of.ts';
import { openEndOf } from '../../kinds/form/term.ts';
import { listChecked } from '../../kinds/lists-of-others/list-checked.ts';
import { listEntered } from '../../kinds/lists-of-others/list-entered.ts';
import { succession } from '../../kinds/registration/succession.ts';
import { measureImposed } from '../../kinds/supervision/measure-imposed.ts';
import { penaltyForm } from '../../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { hasEnded, holdsAt } from '../../time/interval.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { ListOfOthers, Measure, Penalty, Succession } from '../standing.ts';
import { type Markings, marksAt } from './marks-of.ts';
import { penaltyPublicUntil } from './penalty-publicity.ts';

/** Measures that their own authority imposed (Art. 34; domain G2) and that are not over at `at`. */
export function measuresAt(
  facts: readonly Entry[],
  markings: Markings,
  at: Instant,
): readonly Measure[] {
  return entriesOf(facts, measureImposed)
    .filter(({ effectiveUntil: until }) => !hasEnded({ until }, at))
    .map((entry) => {
      const { item, summary, scope } = entry.body;
      const openEnd = openEndOf(entry);
      return {
        ...decided(entry, markings, at),
        item,
        summary,
        ...(scope !== undefined && { scope }),
        ...(openEnd && { openEnd }),
      };
    });
}

/** Penalties on record, past ones included (Art. 26). */
export function penaltiesAt(
  facts: readonly Entry[],
  markings: Markings,
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly Penalty[] {
  return entriesOf(facts, penaltyForm).map(({ body, ...entry }) => ({
    ...decided(entry, markings, at),
    summary: body.summary,
    types: body.types,
    severity: body.severity,
    isSimple: body.procedure === 'simple',
    servedOn: body.servedOn,
    publicUntil: penaltyPublicUntil(body, entry.effectiveUntil, jurisdiction),
    contestableUntil: contestableUntil(body.servedOn, entry.finalOn, jurisdiction),
  }));
}

/** To the day on which it became final; where none is recorded, as long as the law lets anybody sue, the day of service not counted. */
function contestableUntil(
  servedOn: Day,
  finalOn: Day | undefined,
  jurisdiction: Jurisdiction,
): Instant {
  if (finalOn !== undefined) return startOfDay(finalOn);
  const months = policyAt(jurisdiction, servedOn).contestMonths.value;
  return startOfDay(addDays(addMonths(servedOn, months), 1));
}

/** What lists of others say at `at` (Art. 21): with their source, and never a point (domain G15). */
export function listsAt(
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly ListOfOthers[] {
  const checks = entriesOf(facts, listChecked);
  return entriesOf(facts, listEntered)
    .filter(({ effectiveFrom: from, effectiveUntil: until }) => holdsAt({ from, until }, at))
    .map(({ id, body }) => {
      const checkedAt = checks
        .filter((check) => check.body.of === id && check.effectiveFrom <= at)
        .reduce((last, check) => maxOf(last, check.body.sourceCheckedAt), body.sourceCheckedAt);
      const days = policyAt(jurisdiction, dayOf(at)).unconfirmedAfterDays.value;
      return {
        entries: [id],
        list: body.list,
        summary: body.reason,
        source: body.source,
        checkedAt,
        unconfirmedFrom: startOfDay(addDays(dayOf(checkedAt), days + 1)),
      };
    });
}

/** Whom the subject carries on, as far as it had happened by `at` (domain G11). */
export function successionsAt(facts: readonly Entry[], at: Instant): readonly Succession[] {
  return entriesOf(facts, succession)
    .filter(({ effectiveFrom }) => effectiveFrom <= at)
    .map(({ id, basis, body, effectiveFrom }) => ({
      entries: [id],
      form: body.form,
      codes: body.predecessors,
      basis,
      from: effectiveFrom,
    }));
}

/** What every decision has. */
function decided(entry: Omit<Entry, 'body'>, markings: Markings, at: Instant) {
  const { id, caseId, basis, effectiveFrom, effectiveUntil } = entry;
  const marks = marksAt(markings, [id], at);
  return {
    entries: [id],
    ...(caseId !== undefined && { caseId }),
    basis,
    from: effectiveFrom,
    ...(effectiveUntil !== undefined && { until: effectiveUntil }),
    ...(marks && { marks }),
  };
}

function maxOf(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}
