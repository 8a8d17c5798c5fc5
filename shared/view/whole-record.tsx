import type { PublicRecord } from '../disclosure/record.ts';
import type { Cited } from '../jurisdiction/cited.ts';
import type { Possibility } from '../jurisdiction/policy.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import type { Instant } from '../time/instant.ts';
import { cardFactsOf } from './card-facts.ts';
import { CardRow } from './card-row.tsx';
import { OwnWords } from './own-words.tsx';
import { AssociationRatings, Commendations, Licences, Successions } from './vouched-rows.tsx';

/** What others may decide in an agency's favour, and where the city's draft says so. */
export type Incentives = { readonly under: Cited; readonly possible: readonly Possibility[] };

export const noIncentives: Incentives = { under: { zh: '', en: '' }, possible: [] };

export type WholeRecordProps = {
  readonly record: PublicRecord;
  readonly incentives: Incentives;
  readonly now: Instant;
  readonly lang: Lang;
};

/** The rows that only a page has room for: what decides nothing, each with whoever vouches for it. */
export function WholeRecord({ record, incentives, now, lang }: WholeRecordProps) {
  const { associationRatings = [], successions = [], commendations = [] } = record;
  return (
    <>
      <Licences licences={cardFactsOf(record, now).licences} lang={lang} />
      <Successions successions={successions} lang={lang} />
      <OwnWords record={record} lang={lang} />
      <AssociationRatings ratings={associationRatings} lang={lang} />
      <Commendations commendations={commendations} lang={lang} />
      <IncentiveRow incentives={incentives} lang={lang} />
    </>
  );
}

type IncentiveRowProps = Pick<WholeRecordProps, 'incentives' | 'lang'>;

function IncentiveRow({ incentives: { under: article, possible }, lang }: IncentiveRowProps) {
  if (possible.length === 0) return null;
  const { incentives: term, incentivesMean, decidedBy } = recordWords(lang);
  return (
    <CardRow term={term}>
      <p>{incentivesMean(article[lang])}</p>
      <ul class="lc-plain">
        {possible.map(({ id, what, decidedBy: authority, under }) => (
          <li key={id}>
            {what[lang]}
            <p class="lc-basis">{decidedBy(authority[lang], under[lang])}</p>
          </li>
        ))}
      </ul>
    </CardRow>
  );
}
