import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Card } from '../../../../shared/view/card-model.ts';
import { MarkLine } from '../mark-line.tsx';
import { queryPageWords } from '../words/query-page-words.ts';

type SheetSummaryProps = { readonly cards: readonly Card[]; readonly lang: Lang };

/** All results at a glance; what they rest on follows below. */
export function SheetSummary({ cards, lang }: SheetSummaryProps) {
  const { agency, code, result } = queryPageWords(lang).sheet;
  return (
    <table class="summary">
      <thead>
        <tr>
          <th scope="col">{agency}</th>
          <th scope="col">{code}</th>
          <th scope="col">{result}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.code}>
            <th scope="row">{card.name ?? card.code}</th>
            <td>{card.code}</td>
            <td>
              <MarkLine card={card} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
