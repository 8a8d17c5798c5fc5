import { formatDay, formatPeriod } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import { words } from '../messages/words.ts';
import type { AssociationRating, Commendation } from '../rating/facts/particulars.ts';
import type { Succession } from '../rating/standing.ts';
import type { LicenceOnCard } from './card-facts.ts';
import { CardRow } from './card-row.tsx';
import { EntryIds, Source } from './decision.tsx';
import { LicenceHead } from './licence-head.tsx';

type LicencesProps = { readonly licences: readonly LicenceOnCard[]; readonly lang: Lang };

/** Art. 7: each with what it covers, its source, and who looked it up when. */
export function Licences({ licences, lang }: LicencesProps) {
  if (licences.length === 0) return null;
  const { card, service, comma, colon } = words(lang);
  const { covers, issuer, checked } = recordWords(lang);
  return (
    <CardRow term={card.licences}>
      <ul class="lc-items">
        {licences.map((licence) => (
          <li key={licence.number}>
            <LicenceHead licence={licence} lang={lang} />
            <p class="lc-basis">
              {covers}
              {colon}
              {licence.scope.map((one) => service[one]).join(comma)}
              <br />
              {issuer}
              {colon}
              {licence.issuer}
              <br />
              {card.source}
              {colon}
              {licence.source}
              <span class="lc-aside">
                {checked(licence.checkedBy, formatDay(licence.checkedOn, lang))}
              </span>
              <br />
              <EntryIds entries={licence.entries} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </CardRow>
  );
}

type SuccessionsProps = { readonly successions: readonly Succession[]; readonly lang: Lang };

export function Successions({ successions, lang }: SuccessionsProps) {
  if (successions.length === 0) return null;
  const { successions: term, succession, carriedOn } = recordWords(lang);
  const { comma } = words(lang);
  return (
    <CardRow term={term}>
      <ul class="lc-items">
        {successions.map(({ entries, form, codes, isCarriedOn, name = '', basis, from }) => (
          <li key={entries.join()}>
            <p>
              {isCarriedOn
                ? carriedOn[form](`${name} ${codes.join(comma)}`.trim())
                : succession[form](codes.join(comma))}
            </p>
            <Source
              basis={basis}
              period={formatPeriod(from, undefined, lang)}
              entries={entries}
              lang={lang}
            />
          </li>
        ))}
      </ul>
    </CardRow>
  );
}

type RatingsProps = { readonly ratings: readonly AssociationRating[]; readonly lang: Lang };

/** Art. 14: an association's own, and what that is worth here. */
export function AssociationRatings({ ratings, lang }: RatingsProps) {
  if (ratings.length === 0) return null;
  const { ratings: term, rated, ratingMeans } = recordWords(lang);
  return (
    <CardRow term={term}>
      <ul class="lc-items">
        {ratings.map(({ entries, association, ratedBy, scheme, rating, ratedOn }) => (
          <li key={association}>
            <strong>{rating}</strong>
            <p class="lc-basis">
              {rated(ratedBy, formatDay(ratedOn, lang))}
              <br />
              {scheme}
              <br />
              <EntryIds entries={entries} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
      <p class="lc-basis">{ratingMeans}</p>
    </CardRow>
  );
}

type CommendationsProps = { readonly commendations: readonly Commendation[]; readonly lang: Lang };

/** Art. 33. */
export function Commendations({ commendations, lang }: CommendationsProps) {
  if (commendations.length === 0) return null;
  const { commendations: term, awarded } = recordWords(lang);
  return (
    <CardRow term={term}>
      <ul class="lc-items">
        {commendations.map(({ entries, title, awardedOn, basis }) => (
          <li key={entries.join()}>
            <strong>{title}</strong>
            <Source
              basis={basis}
              period={awarded(formatDay(awardedOn, lang))}
              entries={entries}
              lang={lang}
            />
          </li>
        ))}
      </ul>
    </CardRow>
  );
}
