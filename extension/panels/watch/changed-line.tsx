import { formatDay, formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { markOfSaid, marksOfChange, nameOfWatched } from '../../watching/marks-of-change.ts';
import { sayChange } from '../../watching/say-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { watchWords } from '../words/watch-words.ts';

type ChangedLineProps = { readonly one: WatchedAgency; readonly lang: Lang };

/** What has changed of one agency: from what to what, since when, and when that was noticed. */
export function ChangedLine({ one, lang }: ChangedLineProps) {
  const { said, change } = one;
  if (said === undefined || change === undefined) return null;
  const { since, noticed } = watchWords(lang);
  const mark = markOfSaid(said);
  const marks = marksOfChange(one);
  return (
    <div class="finding" data-tone={mark.tone}>
      <MarkIcon mark={mark} size={24} />
      <span class="name">{nameOfWatched(one)}</span>
      <span class="level">
        {marks && `${words(lang).mark[marks[0].key]} → `}
        <strong>{marks ? words(lang).mark[marks[1].key] : sayChange(one, lang)}</strong>
      </span>
      <span class="aside">
        {since(formatDay(dayOf(change.before.at), lang))} ·{' '}
        {noticed(formatInstant(change.noticedAt, lang))}
      </span>
    </div>
  );
}
