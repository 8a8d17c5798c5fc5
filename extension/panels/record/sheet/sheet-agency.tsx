import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { AgencyPart } from '../../../../shared/query-record/agency-part.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { CreditCard } from '../../../../shared/view/credit-card.tsx';
import type { SaidCard } from '../cards-of-agency.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { NamedPlaces } from './named-places.tsx';

type SheetAgencyProps = {
  readonly agency: AgencyPart;
  /** What each register said of it. */
  readonly cards: readonly SaidCard[];
  readonly lang: Lang;
};

/** One agency: what the register said, where the page names it, what the official sites said, what was noted. */
export function SheetAgency({ agency, cards, lang }: SheetAgencyProps) {
  const { note, official } = agency;
  const said = queryPageWords(lang);
  return (
    <li>
      {cards.map(({ card, jurisdiction, whose }) => (
        <CreditCard key={jurisdiction} {...{ card, lang, whose }} />
      ))}
      <NamedPlaces agency={agency} lang={lang} />
      <table>
        <caption>{said.form.official}</caption>
        <tbody>
          {officialSources.map((source) => {
            const one = official.find((result) => result.source === source);
            return (
              <tr key={source}>
                <th scope="row">{queryWords(lang).source[source]}</th>
                <td>{one ? queryWords(lang).result[one.result] : said.form.notQueried}</td>
                <td>{one && formatInstant(one.at, lang)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {note !== undefined && (
        <p class="note">
          <span class="label">{said.form.note}</span> {note}
        </p>
      )}
    </li>
  );
}
