import { findingWords } from '../../../../shared/messages/finding-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { AgencyPart } from '../../../../shared/query-record/agency-part.ts';
import { queryPageWords } from '../words/query-page-words.ts';

type NamedPlacesProps = { readonly agency: AgencyPart; readonly lang: Lang };

/** Where the page names the agency, in the page's words. */
export function NamedPlaces({ agency: { places, placesInAll }, lang }: NamedPlacesProps) {
  const said = queryPageWords(lang).sheet;
  if (places.length === 0) return <p class="aside">{said.notOnPage}</p>;
  return (
    <div class="places">
      <p class="label">{said.onPage}</p>
      <ul>
        {places.map(({ before, text, after, role, possible, inFrame }, n) => (
          <li key={`${n}${text}`}>
            <q>
              <bdi>
                {before !== '' && `…${before}`}
                <mark>{text}</mark>
                {after !== '' && `${after}…`}
              </bdi>
            </q>
            {role !== undefined && ` · ${findingWords(lang).role[role]}`}
            {possible !== undefined && ` · ${findingWords(lang).possible[possible]}`}
            {inFrame !== undefined && <p class="aside">{said.inFrame(inFrame)}</p>}
          </li>
        ))}
      </ul>
      {placesInAll > places.length && <p>{said.more(placesInAll - places.length)}</p>}
    </div>
  );
}
