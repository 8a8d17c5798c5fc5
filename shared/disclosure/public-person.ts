import { citedNorms } from '../jurisdiction/cited-norms.ts';
import { ofKind } from '../kinds/form/fact.ts';
import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { Measure } from '../kinds/supervision/measure-fact.ts';
import type { PenaltyOnFile } from '../kinds/supervision/penalty-fact.ts';
import type { Basis, Entry } from '../ledger/entry.ts';
import type { Personal } from '../ledger/personal.ts';
import type { Reason, Standing } from '../rating/standing.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded, nextAfter } from '../time/interval.ts';
import { startOfDay } from '../time/shanghai.ts';
import { type PersonDecision, type PersonRecord, personDecisionKinds } from './person-record.ts';

/** The first end after `now` of a decision published about a person; undefined if none ends by itself. */
export function nextEndOf({ decisions }: PersonRecord, now: Instant): Instant | undefined {
  return nextAfter(
    decisions.map(({ until }) => until),
    now,
  );
}

/** The personal fields of an entry, if kept. */
export type PersonalOf = (entry: Entry) => Personal['fields'] | undefined;

/**
 * What the public may see of a practitioner at the time of the standing: decisions in force, each with the norm that
 * orders its publication, under the name in the decision. Undefined where there is none, which is the rule. A
 * decision whose name was erased is withdrawn entirely: without the name the public doesn't learn what the law wants
 * known, while position, agency and act would still point to the person.
 */
export function publicPersonOf(
  standing: Standing,
  history: readonly Entry[],
  personalOf: PersonalOf,
): PersonRecord | undefined {
  const { subject, code } = standing;
  const [first] = history;
  if (subject?.kind !== 'practitioner' || first === undefined) return undefined;
  const [decision, ...others] = inForce(standing)
    .flatMap((fact) => decisionOf(fact, history, personalOf))
    .filter((decision) => !hasEnded(decision, standing.at))
    .sort(byBeginning);
  if (decision === undefined) return undefined;
  return {
    v: 1,
    kind: 'person',
    code: `${first.jurisdiction}${code}`,
    decisions: [decision, ...others],
  };
}

type Decided = Pick<
  Reason,
  'entries' | 'summary' | 'basis' | 'from' | 'openEnd' | 'scope' | 'marks'
> & {
  readonly until?: Instant | undefined;
};

/**
 * A stayed decision has no effect, and a decision without effect is not published of a person. An objection to the
 * whole record marks each decision, because the decisions are the whole record.
 */
function inForce(standing: Standing): readonly Decided[] {
  const { timeline, facts: beside, at, isObjected } = standing;
  const [now] = timeline;
  const decided = now.reasons.filter(({ level }) => level === 'blacklisted' || level === 'banned');
  const measures = beside.filter(ofKind<Measure>('measure-imposed')).map(ofMeasure);
  const penalties = beside.filter(ofKind<PenaltyOnFile>('penalty')).map(ofPenalty);
  const facts = [...decided, ...measures, ...penalties].filter(
    ({ from, until, openEnd, marks = [] }) =>
      from <= at &&
      (until === undefined ? openEnd !== undefined : at < until) &&
      !marks.includes('suspended'),
  );
  return isObjected ? facts.map(objected) : facts;
}

function objected(fact: Decided): Decided {
  const others = (fact.marks ?? []).filter((mark) => mark !== 'objected');
  return { ...fact, marks: [...others, 'objected'] };
}

/** The scope of a measure is in free words, which no norm orders to be published. */
function ofMeasure({ scope: _, ...measure }: Measure): Decided {
  return measure;
}

function ofPenalty({ publicUntil, ...penalty }: PenaltyOnFile): Decided {
  return { ...penalty, until: publicUntil };
}

function decisionOf(
  { entries: [id], summary, basis, from, until, openEnd, scope, marks }: Decided,
  history: readonly Entry[],
  personalOf: PersonalOf,
): readonly PersonDecision[] {
  const entry = history.find((one) => one.id === id);
  const kind = personDecisionKinds.find((one) => one === entry?.kind);
  const publication = entry && publicationOf(entry);
  const { name, position, agency } = (entry && personalOf(entry)) ?? {};
  if (!entry || !kind || !publication || name === undefined) return [];
  return [
    {
      entry: entry.id,
      kind,
      person: name,
      ...(position !== undefined && { position }),
      ...(agency !== undefined && { agency }),
      summary,
      basis,
      publication,
      from,
      ...endUnder(publication, until, openEnd),
      ...(scope && { scope }),
      ...(marks && { marks }),
    },
  ];
}

/** A decision published by order of a norm is published no longer than the norm is in force. */
function endUnder(
  { law }: Basis,
  until: Instant | undefined,
  openEnd: OpenEnd | undefined,
): Pick<PersonDecision, 'until' | 'openEnd'> {
  const ends = citedNorms(law).flatMap(({ norm }) => (norm?.until ? [startOfDay(norm.until)] : []));
  const [end] = [...ends, ...(until === undefined ? [] : [until])].toSorted();
  if (end !== undefined) return { until: end };
  return openEnd === undefined ? {} : { openEnd };
}

/** Every kind with an order of publication has it in the same place. */
function publicationOf({ body }: Entry): PersonDecision['publication'] | undefined {
  return Object(body).publication;
}

function byBeginning(a: PersonDecision, b: PersonDecision): number {
  return compareTexts(a.from, b.from) || compareTexts(a.entry, b.entry);
}
