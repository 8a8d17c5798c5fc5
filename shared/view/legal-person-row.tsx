import { formatPeriod } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { LegalPerson } from '../rating/standing.ts';
import { CardRow } from './card-row.tsx';
import { EntryIds } from './decision.tsx';

type LegalPersonRowProps = { readonly legalPerson: LegalPerson; readonly lang: Lang };

/** Of a branch whose legal person is listed; the branch itself isn't (domain G11). */
export function LegalPersonRow({ legalPerson, lang }: LegalPersonRowProps) {
  const { card } = words(lang);
  return (
    <CardRow term={card.legalPerson}>
      <strong>{card.legalPersonListed(legalPerson.code)}</strong>
      {legalPerson.listings.map(({ entries, from, until }) => (
        <p key={entries.join()} class="lc-basis">
          {formatPeriod(from, until, lang)}
          <br />
          <EntryIds entries={entries} lang={lang} />
        </p>
      ))}
    </CardRow>
  );
}
