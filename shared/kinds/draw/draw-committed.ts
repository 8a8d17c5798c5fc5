import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { commitmentFaults } from './draw-commitment-rules.ts';
import { type DrawCommittedBody, drawCommittedForm } from './draw-forms.ts';
import { openToRecheck } from './draw-publicity.ts';

/** Fixes the list and the source of chance before the chance is known (Arts. 23, 28). */
export const drawCommitted: EntryKind<DrawCommittedBody, 'draw-committed'> = {
  ...drawCommittedForm,
  title: { zh: '专家抽取名单封存', en: 'Expert draw committed' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: openToRecheck,
  bounds: { onRecord: 20_000 },
  ends: 'nothing',
  decide(draft, context) {
    const { now, jurisdiction, policy } = context;
    const { calendar } = jurisdiction;
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      committedAlready(draft.body, context),
      ...commitmentFaults(draft.body, { at: now, calendar, policy, purpose: 'limits' }),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** With two commitments an officer could keep the draw that suits; to replace the first it has to be retracted, on record. */
function committedAlready(body: DrawCommittedBody, { facts }: KindContext): Fault | undefined {
  const occasion = occasionOf(body);
  const others = entriesOf(facts, drawCommittedForm);
  if (!others.some((other) => occasionOf(other.body) === occasion)) return undefined;
  return {
    field: 'body',
    rule: 'draw.committed-already',
    zh: '同一类别、同一日期、同一当事人的抽取已经封存，不得重复抽取',
    en: 'A draw from this category for these parties on this day is committed already',
  };
}

function occasionOf({ category, meetsOn, parties }: DrawCommittedBody): string {
  return [category, meetsOn, ...new Set(parties.toSorted())].join('\n');
}
