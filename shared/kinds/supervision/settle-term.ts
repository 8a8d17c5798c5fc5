import type { Day, Instant } from '../../time/instant.ts';
import type { DraftOf } from '../form/kind.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import type { Term } from '../form/term.ts';

/** What has a term: a ban, or a measure. */
export type Termed = DraftOf<{ readonly term?: Term; readonly actOn?: Day }>;

export type SettledTerm = { readonly until: Instant | undefined };

/**
 * The end that a draft states, as a time where there is one. Only its form is judged here: one end, after the start,
 * and of a sort that an organisation can have.
 */
export function settleTerm(
  { effectiveUntil, subject, body: { term } }: Termed,
  from: Instant,
  kind: 'ban' | 'measure',
): SettledTerm | RuleFault {
  const until = term?.kind === 'until' ? term.until : effectiveUntil;
  if (term === undefined && until === undefined) return endMissing(kind);
  if (effectiveUntil !== undefined && term !== undefined) {
    if (term.kind !== 'until' || term.until !== effectiveUntil) return twoEnds(kind);
  }
  if (until !== undefined && until <= from) return endsBeforeStart(kind);
  if (term?.kind === 'for-life' && subject.kind === 'agency') return personsOnly(kind);
  return { until };
}

function endMissing(kind: 'ban' | 'measure'): RuleFault {
  const what = { ban: '市场禁入', measure: '惩戒措施' }[kind];
  return {
    field: 'effectiveUntil',
    rule: `${kind}.end-missing`,
    zh: `${what}须写明期限，三者择一：截止时间（effectiveUntil）；body.term 为 {"kind":"until-lifted"}（无期限，至解除）；为 {"kind":"for-life"}（终身，限个人）`,
    en: `A ${kind} states its term, one of three: an end (effectiveUntil); body.term {"kind":"until-lifted"}; or {"kind":"for-life"}, of persons only`,
  };
}

function twoEnds(kind: 'ban' | 'measure'): RuleFault {
  return {
    field: 'effectiveUntil',
    rule: `${kind}.two-ends`,
    zh: '截止时间与 body.term 所写期限不一致，只能有一个期限',
    en: 'effectiveUntil and body.term state different terms; there is one',
  };
}

function endsBeforeStart(kind: 'ban' | 'measure'): RuleFault {
  return {
    field: 'effectiveUntil',
    rule: `${kind}.ends-before-start`,
    zh: '截止时间应当晚于生效时间',
    en: 'The end must be later than the start',
  };
}

function personsOnly(kind: 'ban' | 'measure'): RuleFault {
  return {
    field: 'body.term.kind',
    rule: `${kind}.for-life-persons-only`,
    zh: '终身禁业只适用于个人；对单位没有期限的，写 until-lifted（无期限，至解除）',
    en: 'Only a person is banned for life; an organisation without a stated end is banned until-lifted',
  };
}
