import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { unverifiedCode } from './code-verified.ts';
import { type SuccessionBody, successionForm } from './registration-forms.ts';
import { successionFact } from './succession-fact.ts';

/**
 * An agency takes the place of others: by merger, division or an authority's finding, never by likeness (domain G11).
 */
export const succession: EntryKind<SuccessionBody, 'succession'> = {
  ...successionForm,
  title: { zh: '承继', en: 'Succession' },
  roles: ['city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: {
    rule: 'in-force',
    source: byNorm('companyLaw', 221, 222, 223),
  },
  bounds: { onRecord: 50 },
  ends: 'nothing',
  fact: successionFact,
  decide(draft, context) {
    const effectiveFrom = draft.effectiveFrom ?? context.now;
    const faults = [
      ...draft.body.predecessors.map((code, i) => predecessorFault(code, i, draft, context)),
      draft.body.form === 'division' && draft.body.predecessors.length > 1 ? divided : undefined,
      startsAfterNow(effectiveFrom, context.now),
      otherEnd(draft),
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

/** Codes of the predecessors that this entry names; none if it is no succession. */
export function predecessorsIn(entry: Entry): readonly string[] {
  return entriesOf([entry], successionForm).flatMap(({ body: { predecessors } }) => predecessors);
}

function predecessorFault(
  code: string,
  place: number,
  { subject, body }: DraftOf<SuccessionBody>,
  context: KindContext,
): Fault | undefined {
  const field = `body.predecessors[${place}]`;
  if (body.predecessors.indexOf(code) < place) return { field, ...namedTwice };
  const predecessor = { kind: 'agency', code } as const;
  if (context.factsOf(predecessor).length === 0) {
    return { field, ...unknown, ...unverifiedCode(field, code, context.factsOf) };
  }
  return succeeds(code, subject.code, context) ? { field, ...succeedsItself } : undefined;
}

/** Whether `code` is the `other`, or succeeds it over any number of steps. */
function succeeds(code: string, other: string, { factsOf }: KindContext): boolean {
  const seen = new Set<string>([code]);
  // A set yields what is added to it while it is walked.
  for (const agency of seen) {
    if (agency === other) return true;
    for (const { body } of entriesOf(factsOf({ kind: 'agency', code: agency }), successionForm)) {
      for (const predecessor of body.predecessors) seen.add(predecessor);
    }
  }
  return false;
}

const divided: Fault = {
  field: 'body.predecessors',
  rule: 'succession.one-is-divided',
  zh: '分立只有一个被承继机构',
  en: 'A division has one predecessor',
};

const namedTwice = {
  rule: 'succession.named-twice',
  zh: '重复填写',
  en: 'This one is named twice',
};

const unknown = {
  rule: 'succession.unknown-predecessor',
  zh: '该机构没有记录',
  en: 'Nothing is on record of this agency',
};

const succeedsItself = {
  rule: 'succession.in-a-circle',
  zh: '机构不得直接或者间接承继自己',
  en: 'An agency cannot succeed itself, at once or over others',
};
