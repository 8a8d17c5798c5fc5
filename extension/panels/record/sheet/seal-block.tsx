import type { Lang } from '../../../../shared/messages/lang.ts';
import { queryPageWords } from '../words/query-page-words.ts';

/** Room for seal, signature and date, which only paper takes. */
export function SealBlock({ lang }: { readonly lang: Lang }) {
  const { unitSeal, signature, date } = queryPageWords(lang).sheet;
  return (
    <div class="seal">
      <p>{unitSeal}</p>
      <p>{signature}</p>
      <p>{date}</p>
    </div>
  );
}
