import type {
  BlacklistAnswer,
  ListedAgency,
} from '../../../../shared/contract/blacklist-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { Reasons } from '../../../../shared/view/reasons.tsx';
import { inLang, Page } from '../frame/page.tsx';
import { pageWords } from '../frame/page-words.ts';
import { PersonDecisions } from './person-decisions.tsx';

type BlacklistPageProps = { readonly list: BlacklistAnswer; readonly lang: Lang };

/** Who is on the list at this moment (Art. 35): agencies, and, by themselves, the practitioners whom a law orders to be named. */
export function BlacklistPage({ list, lang }: BlacklistPageProps) {
  const { listedAgencies, listedPersons, nobodyListed } = pageWords(lang);
  const { card, colon } = words(lang);
  const { agencies, persons, asOf } = list;
  return (
    <Page title={list.title[lang]} lang={lang} path={paths.blacklistPage}>
      <h1>{list.title[lang]}</h1>
      <div class="lc-card listed">
        <p class="as-of">{`${card.dataAsOf}${colon}${formatInstant(asOf, lang)}`}</p>
        <section>
          <h2>{listedAgencies(agencies.length)}</h2>
          {agencies.length === 0 && <p>{nobodyListed}</p>}
          <ol>
            {agencies.map((agency) => (
              <Agency key={agency.code} agency={agency} lang={lang} />
            ))}
          </ol>
        </section>
        {persons.length > 0 && (
          <section>
            <h2>{listedPersons(persons.length)}</h2>
            <PersonDecisions decisions={persons} lang={lang} />
          </section>
        )}
      </div>
    </Page>
  );
}

function Agency({ agency, lang }: { readonly agency: ListedAgency; readonly lang: Lang }) {
  const { code, name, reasons } = agency;
  return (
    <li>
      <a href={inLang(paths.page(code), lang)}>{name}</a>
      <p class="lc-code">{code}</p>
      <Reasons reasons={reasons} level="blacklisted" lang={lang} />
    </li>
  );
}
