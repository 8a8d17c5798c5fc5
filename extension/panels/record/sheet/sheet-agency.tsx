import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { AgencyPart } from '../../../../shared/query-record/agency-part.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import type { QueryRecord } from '../../../../shared/query-record/query-record.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import type { Verdict } from '../../../../shared/register/reader/verdict.ts';
import { cardOf } from '../../../../shared/view/card-model.ts';
import { CreditCard } from '../../../../shared/view/credit-card.tsx';
import { queryPageWords } from '../words/query-page-words.ts';
import { NamedPlaces } from './named-places.tsx';

type SheetAgencyProps = {
  readonly agency: AgencyPart;
  readonly record: QueryRecord;
  readonly lang: Lang;
};

/** One agency: what the register said, where the page names it, what the official sites said, what was noted. */
export function SheetAgency({ agency, record, lang }: SheetAgencyProps) {
  const { code, given, note, official } = agency;
  const card = cardOf(verdictOf(agency.record, record), code, record.madeAt);
  const named = card.name === undefined && given !== undefined ? { ...card, name: given } : card;
  const said = queryPageWords(lang);
  return (
    <li>
      <CreditCard card={named} lang={lang} />
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

/** What the register said when the record was made, as its proved record says it. */
function verdictOf(
  own: PublicRecord | null,
  { madeAt, head: { head } }: Pick<QueryRecord, 'madeAt' | 'head'>,
): Verdict {
  const times = { asOf: head.issuedAt, validUntil: head.expiresAt };
  return own
    ? { outcome: 'known', record: own, span: spanAt(own.timeline, madeAt), ...times }
    : { outcome: 'not-known', ...times };
}
