import {
  type Engagement,
  engagementsOf,
  isVouchedFor,
} from '../../../../shared/kinds/engagements/engagements.ts';
import { evaluationForm } from '../../../../shared/kinds/engagements/engagements-forms.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { TableHead } from '../frame/table-head.tsx';
import type { SubjectFile } from '../recording/read-file.ts';
import { subjectWords } from './subject-words.ts';

/** As many as one page can hold, the latest first. */
const most = 100;

type ListProps = { readonly file: SubjectFile; readonly lang: Lang };

/** What the agency does for whom, and how it was rated for it. */
export function EngagementList({ file, lang }: ListProps) {
  const { engagementColumns: columns, nothingHere } = subjectWords[lang];
  const facts = factsOf(file.entries);
  const ratings = Map.groupBy(entriesOf(facts, evaluationForm), ({ body }) => body.engagement);
  const engagements = engagementsOf(facts).toReversed().slice(0, most);
  if (engagements.length === 0) return <p class="empty">{nothingHere}</p>;
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {engagements.map((engagement) => (
          <Row
            key={engagement.opened.id}
            engagement={engagement}
            isConfirmed={isVouchedFor(engagement, facts)}
            ratings={ratings.get(engagement.opened.body.engagement) ?? []}
            lang={lang}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly engagement: Engagement;
  readonly isConfirmed: boolean;
  readonly ratings: readonly EntryOf<typeof evaluationForm>[];
  readonly lang: Lang;
};

function Row({ engagement: { opened, closed }, isConfirmed, ratings, lang }: RowProps) {
  const { engagementColumns: columns, ownWord } = subjectWords[lang];
  const { body } = opened;
  return (
    <tr>
      <th scope="row" data-label={columns.number}>
        {body.engagement}
        {!isConfirmed && <span class="hint"> {ownWord}</span>}
      </th>
      <td class="code" data-label={columns.client}>
        {body.client}
      </td>
      <td data-label={columns.services}>
        {body.services.map((service) => words(lang).service[service]).join('、')}
      </td>
      <td class="day" data-label={columns.opened}>
        {formatDay(body.openedOn, lang)}
      </td>
      <td class="day" data-label={columns.closed}>
        {closed && formatDay(closed.body.completedOn, lang)}
      </td>
      <td data-label={columns.ratings}>
        {ratings.map((rating) => (
          <p key={rating.id}>{sayRating(rating, lang)}</p>
        ))}
      </td>
    </tr>
  );
}

function sayRating({ body }: EntryOf<typeof evaluationForm>, lang: Lang): string {
  const { ratingOf } = subjectWords[lang];
  const scores = (['quality', 'timeliness', 'fees'] as const).flatMap((what) =>
    body[what] === undefined ? [] : [`${ratingOf[what]} ${body[what]}`],
  );
  return [choiceWords('party', body.party)[lang], ...scores, body.comment ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
