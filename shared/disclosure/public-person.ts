import { citedNorms } from '../jurisdiction/cited-norms.ts';
import { theBook } from '../kinds/book/the-book.ts';
import type { Fact } from '../kinds/form/fact.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { Basis, Entry } from '../ledger/entry.ts';
import type { Personal } from '../ledger/personal.ts';
import type { BanScope, Standing } from '../rating/standing.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded, holdsAt, nextAfter } from '../time/interval.ts';
import { startOfDay } from '../time/shanghai.ts';
import { discloseFact } from './disclose-fact.ts';
import { discloseReason } from './disclose-reason.ts';
import { type PersonDecision, type PersonRecord, personDecisionKinds } from './person-record.ts';
import { type PublicityRules, publicityRulesOf } from './publicity-rules.ts';

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
  book: KindBook = theBook,
): PersonRecord | undefined {
  const { subject, code } = standing;
  const [first] = history;
  if (subject?.kind !== 'practitioner' || first === undefined) return undefined;
  const [decision, ...others] = inForce(standing, publicityRulesOf(book))
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

/** A decision about a person, as far as the rule of its kind shows it. */
type Decided = Omit<Fact, 'kind'> & { readonly scope?: BanScope };

/**
 * A stayed decision has no effect, and a decision without effect is not published of a person. An objection to the
 * whole record marks each decision, because the decisions are the whole record.
 */
function inForce(
  { timeline: [now], facts, at, isObjected }: Standing,
  rules: PublicityRules,
): readonly Decided[] {
  const circumstances = { at, isRegistered: false, rules };
  const reasons = now.reasons.filter(isInEffect).flatMap((one) => discloseReason(one, rules) ?? []);
  const beside = facts.filter(isInEffect).flatMap((one) => discloseFact(one, circumstances) ?? []);
  const decided = [...reasons, ...beside.map(withoutScope)].filter(
    (one) => holdsAt(one, at) && (one.until ?? one.openEnd) !== undefined,
  );
  return isObjected && rules.ofMark('objected') === 'mark' ? decided.map(objected) : decided;
}

function isInEffect({ marks = [] }: Pick<Fact, 'marks'>): boolean {
  return !marks.includes('suspended');
}

function objected(fact: Decided): Decided {
  const others = (fact.marks ?? []).filter((mark) => mark !== 'objected');
  return { ...fact, marks: [...others, 'objected'] };
}

/** Without what a kind adds of its own: a measure's scope is in free words, which no norm orders to be published. */
function withoutScope(fact: Fact): Decided {
  const { entries, summary, basis, from, until, openEnd, marks } = fact;
  return {
    entries,
    from,
    ...(summary !== undefined && { summary }),
    ...(basis && { basis }),
    ...(until !== undefined && { until }),
    ...(openEnd && { openEnd }),
    ...(marks && { marks }),
  };
}

function decisionOf(
  { entries: [id], summary = '', basis, from, until, openEnd, scope, marks }: Decided,
  history: readonly Entry[],
  personalOf: PersonalOf,
): readonly PersonDecision[] {
  const entry = history.find((one) => one.id === id);
  const kind = personDecisionKinds.find((one) => one === entry?.kind);
  const publication = entry && publicationOf(entry);
  const { name, position, agency } = (entry && personalOf(entry)) ?? {};
  if (!entry || !kind || !publication || !basis || name === undefined) return [];
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
