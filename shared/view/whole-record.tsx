import type { PublicRecord } from '../disclosure/record.ts';
import type { Cited } from '../jurisdiction/cited.ts';
import type { Possibility } from '../jurisdiction/policy.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import type { Instant } from '../time/instant.ts';
import { CardRow } from './card-row.tsx';
import { FactRows } from './facts/fact-rows.tsx';
import { factsOnCard } from './facts/facts-on-card.ts';
import { recordRows } from './facts/record-rows.ts';
import { OwnWords } from './own-words.tsx';

/** What others may decide about an agency, and the articles of the city's draft that say so. */
export type Possibilities = { readonly under: Cited; readonly possible: readonly Possibility[] };

export const noPossibilities: Possibilities = { under: { zh: '', en: '' }, possible: [] };

export type WholeRecordProps = {
  readonly record: PublicRecord;
  readonly incentives: Possibilities;
  readonly now: Instant;
  readonly lang: Lang;
};

/** The rows that only a page has room for: facts that decide nothing, each with who vouches for it. */
export function WholeRecord({ record, incentives, now, lang }: WholeRecordProps) {
  const rows = {
    facts: factsOnCard(record, now),
    rows: recordRows,
    isBrief: false,
    links: {},
    lang,
  };
  return (
    <>
      <FactRows {...rows} kinds={['licence', 'succession']} />
      <OwnWords record={record} lang={lang} />
      <FactRows {...rows} kinds={['service-commitment', 'association-rating', 'commendation']} />
      <IncentiveRow incentives={incentives} lang={lang} />
    </>
  );
}

type IncentiveRowProps = Pick<WholeRecordProps, 'incentives' | 'lang'>;

/** What others may decide in its favour (Art. 33). */
export function IncentiveRow({
  incentives: { under: article, possible },
  lang,
}: IncentiveRowProps) {
  if (possible.length === 0) return null;
  const { incentives: term, incentivesMean } = recordWords(lang);
  return (
    <CardRow term={term}>
      <p>{incentivesMean(article[lang])}</p>
      <PossibilityList possible={possible} lang={lang} />
    </CardRow>
  );
}

type PossibilityListProps = Pick<Possibilities, 'possible'> & { readonly lang: Lang };

/** What may be decided, by whom and under which law. */
export function PossibilityList({ possible, lang }: PossibilityListProps) {
  const { decidedBy } = recordWords(lang);
  return (
    <ul class="lc-plain">
      {possible.map(({ id, what, decidedBy: authority, under }) => (
        <li key={id}>
          {what[lang]}
          <p class="lc-basis">{decidedBy(authority[lang], under[lang])}</p>
        </li>
      ))}
    </ul>
  );
}
