import { subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { registrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import { shanghaiTime } from '../../../shared/tables/shanghai-time.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import type { OpenWithdrawal } from './withdrawals.ts';

const header = [
  '统一社会信用代码',
  '名称',
  '须撤下的决定文号',
  '撤下原因',
  '撤下记录编号',
  '撤下时间',
  '数据截至',
] as const;

/** What a recipient is told to take down: no more of each decision than it takes to find it there. */
export function noticeRows(
  entries: EntryStore,
  open: readonly OpenWithdrawal[],
  now: Instant,
): readonly (readonly string[])[] {
  const rows = open.map(({ subject, documents, kind, by, on }) => [
    subject.code,
    registrationOnRecord(factsOf(entries.historyOf(subjectKey(subject))))?.data.name ?? '',
    documents.join('；'),
    theBook.kindOf(kind)?.title.zh ?? kind,
    by,
    shanghaiTime(on),
    shanghaiTime(now),
  ]);
  return [header, ...rows];
}
