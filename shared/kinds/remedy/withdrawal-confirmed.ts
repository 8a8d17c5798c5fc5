import * as z from 'zod';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { inFuture, otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { unknownReference } from '../form/fact-named.ts';
import { day, entryId, line } from '../form/fields.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { byNorm } from '../form/publicity-sources.ts';

const body = z.strictObject({
  /**
   * Id of the entry that took something back: retraction, removal, granted repair, ruling, lifted measure or left
   * list.
   */
  of: entryId,
  /** The recipient of the data who says that it is gone there, such as 信用中国（浙江温州）. */
  recipient: line(100, 2),
  confirmedOn: day,
});
export type WithdrawalConfirmedBody = z.infer<typeof body>;

/**
 * A recipient of the register's data confirms that what was taken back is gone there as well (Art. 37; NDRC Order 36:
 * a repair ends sharing and use, not publishing alone). Without effect: it closes the file.
 */
export const withdrawalConfirmed: EntryKind<WithdrawalConfirmedBody, 'withdrawal-confirmed'> = {
  name: 'withdrawal-confirmed',
  title: { zh: '撤下确认', en: 'Withdrawal confirmed' },
  roles: ['city-regulator'],
  subjects: ['agency'],
  needsCase: false,
  publicity: { rule: 'never', source: byNorm('repairMeasures') },
  ends: 'nothing',
  body,
  decide(draft, { facts, now, book }) {
    const { of, recipient, confirmedOn } = draft.body;
    const withdrawal = facts.find((entry) => entry.id === of && takesBack(entry, book));
    if (withdrawal === undefined) return refuse(unknownReference('body.of'));
    const isRepeated = entriesOf(facts, withdrawalConfirmed).some(
      ({ body }) => body.of === of && body.recipient === recipient,
    );
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      inFuture('body.confirmedOn', confirmedOn, now),
      confirmedOn < dayOf(withdrawal.recordedAt) ? beforeWithdrawal : undefined,
      isRepeated ? recordedAlready : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

function takesBack({ kind, body }: Entry, book: KindBook): boolean {
  return book.kindOf(kind)?.takesBack?.(body) === true;
}

const beforeWithdrawal: Fault = {
  field: 'body.confirmedOn',
  rule: 'withdrawal-confirmed.before-withdrawal',
  zh: '确认日期早于撤下记录的日期',
  en: 'The confirmation is older than the withdrawal itself',
};

const recordedAlready: Fault = {
  field: 'body.recipient',
  rule: 'withdrawal-confirmed.recorded-already',
  zh: '该接收方对此次撤下的确认已经记录',
  en: 'This recipient’s confirmation of this withdrawal is on record already',
};
