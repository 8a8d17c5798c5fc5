import type { Fault } from '../../ledger/fault.ts';
import { hasEnded } from '../../time/interval.ts';
import { otherEnd, startsAfterNow } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { checkedInFuture } from './list-checked.ts';
import { listFact } from './list-fact.ts';
import { type ListEnteredBody, listEnteredForm } from './lists-of-others-forms.ts';

/**
 * The registry authority has the subject on a list of its own (Art. 21); shown with its source, never scored (domain
 * G15).
 */
export const listEntered: EntryKind<ListEnteredBody, 'list-entered'> = {
  ...listEnteredForm,
  title: { zh: '列入登记机关名录', en: 'Entered on a registry list' },
  roles: ['registry-authority', 'city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'with-source', source: byDraft('listsOfOthers') },
  contestable: true,
  clocks: ['list-check'],
  ends: 'nothing',
  fact: listFact,
  decide(draft, context) {
    const effectiveFrom = draft.effectiveFrom ?? context.now;
    const faults = [
      startsAfterNow(effectiveFrom, context.now),
      otherEnd(draft),
      draft.body.sourceCheckedAt > context.now ? checkedInFuture : undefined,
      isOnList(draft, context) ? onListAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom });
  },
};

function isOnList({ body }: DraftOf<ListEnteredBody>, { facts, now }: KindContext): boolean {
  return entriesOf(facts, listEnteredForm).some(
    ({ body: { list }, effectiveUntil }) =>
      list === body.list && !hasEnded({ until: effectiveUntil }, now),
  );
}

const onListAlready: Fault = {
  field: 'body.list',
  rule: 'list.entered-already',
  zh: '已在该名录中，再次查询应当记录为核对',
  en: 'It is on this list already; record another look as a check',
};
