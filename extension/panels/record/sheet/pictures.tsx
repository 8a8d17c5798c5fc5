import type { Lang } from '../../../../shared/messages/lang.ts';
import { nameIn } from '../../../../shared/query-record/compare-records.ts';
import type { QueryRecord } from '../../../../shared/query-record/query-record.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { PictureView } from './picture-view.tsx';

type PicturesProps = { readonly record: QueryRecord; readonly lang: Lang };

/** The pictures that go with the record, each with what it is of. */
export function Pictures({ record, lang }: PicturesProps) {
  const { page, agencies } = record;
  const { page: ofPage, pictureOf } = queryPageWords(lang).sheet;
  const all = [
    ...(page?.picture ? [{ what: ofPage, picture: page.picture }] : []),
    ...agencies.flatMap(({ code, official }) =>
      official.flatMap(({ source, picture }) => {
        const what = `${queryWords(lang).source[source]} · ${nameIn(record, code)}`;
        return picture ? [{ what, picture }] : [];
      }),
    ),
  ];
  return all.map(({ what, picture }) => (
    <figure key={what}>
      <figcaption>{pictureOf(what)}</figcaption>
      <PictureView picture={picture} alt={pictureOf(what)} />
    </figure>
  ));
}
