import type { PublicRecord } from '../disclosure/record.ts';
import type { Possibility } from '../jurisdiction/policy.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import type { Instant } from '../time/instant.ts';
import { cardFactsOf } from './card-facts.ts';
import { CardRow } from './card-row.tsx';
import { OwnWords } from './own-words.tsx';
import { AssociationRatings, Commendations, Licences, Successions } from './vouched-rows.tsx';

export type WholeRecordProps = {
  readonly record: PublicRecord;
  /** What others may decide in its favour (Art. 33). */
  readonly incentives: readonly Possibility[];
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
      <Incentives incentives={incentives} lang={lang} />
    </>
  );
}

type IncentivesProps = Pick<WholeRecordProps, 'incentives' | 'lang'>;

function Incentives({ incentives, lang }: IncentivesProps) {
  if (incentives.length === 0) return null;
  const { incentives: term, incentivesMean, decidedBy } = recordWords(lang);
  return (
    <CardRow term={term}>
      <p>{incentivesMean}</p>
      <ul class="lc-plain">
        {incentives.map(({ id, what, decidedBy: authority, under }) => (
          <li key={id}>
            {what[lang]}
            <p class="lc-basis">{decidedBy(authority[lang], under[lang])}</p>
          </li>
        ))}
      </ul>
    </CardRow>
  );
}
