import type { Lang } from '../../../../shared/messages/lang.ts';
import type { SaidCard } from '../cards-of-agency.ts';
import { MarkLine } from '../mark-line.tsx';
import { queryPageWords } from '../words/query-page-words.ts';

type SheetSummaryProps = { readonly cards: readonly SaidCard[]; readonly lang: Lang };

/** All results at a glance, of each register that was asked; what they rest on follows below. */
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
        {cards.map(({ card, jurisdiction, whose }) => (
          <tr key={`${card.code} ${jurisdiction}`}>
            <th scope="row">{card.name ?? card.code}</th>
            <td>{card.code}</td>
            <td>
              <MarkLine card={card} lang={lang} />
              {whose !== undefined && <span class="aside"> {whose}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
