import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';

/** An entry as one picks it from a list. */
export type TitledEntry = { readonly id: string; readonly title: string; readonly day: string };

export function titledEntries(entries: readonly Entry[], lang: Lang): readonly TitledEntry[] {
  return entries.map(({ id, kind, recordedAt }) => ({
    id,
    title: titleOf(kind, lang),
    day: formatDay(dayOf(recordedAt), lang),
  }));
}

export function titleOf(kind: string, lang: Lang): string {
  return theBook.kindOf(kind)?.title[lang] ?? kind;
}
