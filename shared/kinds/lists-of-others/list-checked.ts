import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { otherTimes } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { factNamed, factsNamed, unknownReference } from '../form/fact-named.ts';
import { decideBy, type EntryKind } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { type ListCheckedBody, listCheckedForm } from './lists-of-others-forms.ts';

/** The list was checked again and still names the subject (Art. 21; domain G15). */
export const listChecked: EntryKind<ListCheckedBody, 'list-checked'> = {
  ...listCheckedForm,
  title: { zh: '核对登记机关名录', en: 'Registry list checked' },
  roles: ['registry-authority', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('listsOfOthers') },
  ends: {
    power: 'decider',
    of: ({ body }, { facts }) => factsNamed(facts, body.of, new Set(['list-entered'])),
  },
  decide(draft, { facts, now }) {
    const entry = factNamed(facts, draft.body.of, new Set(['list-entered']));
    const checks = entriesOf(facts, listCheckedForm).filter(
      ({ body }) => body.of === draft.body.of,
    );
    const faults = [
      ...otherTimes(draft, now),
      entry === undefined || entry.effectiveUntil !== undefined
        ? unknownReference('body.of')
        : undefined,
      draft.body.sourceCheckedAt > now ? checkedInFuture : undefined,
      checkedAlready(draft.body, checks),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/**
 * Only the latest check by its day says anything, so one a day is accepted. That is the only limit on checks, because
 * they keep an adverse fact confirmed.
 */
function checkedAlready(
  { sourceCheckedAt }: ListCheckedBody,
  checks: readonly { readonly body: ListCheckedBody }[],
): Fault | undefined {
  const last = checks
    .map(({ body }) => dayOf(body.sourceCheckedAt))
    .toSorted()
    .at(-1);
  if (last === undefined || dayOf(sourceCheckedAt) > last) return undefined;
  return {
    field: 'body.sourceCheckedAt',
    rule: 'list.checked-already',
    zh: `已记录 ${last} 的查询；同日或者更早的查询不改变任何内容，无须再记`,
    en: `It is on record that the source was checked on ${last}; another look of that day or before changes nothing and isn’t recorded`,
  };
}

export const checkedInFuture: Fault = {
  field: 'body.sourceCheckedAt',
  rule: 'list.checked-in-future',
  zh: '查询时间不得晚于现在',
  en: 'The source may not be checked in the future',
};
