import { formatDay } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Condition } from '../../../shared/register/reader/condition-of.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { type Mark, marks } from '../../../shared/view/marks.ts';
import { markOfSaid, nameOfWatched } from '../../watching/marks-of-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { watchWords } from '../words/watch-words.ts';
import type { WatchActs } from './watch-acts.ts';

type WatchedItemProps = {
  readonly one: WatchedAgency;
  readonly lang: Lang;
  /** Of the register: only from one that is fresh is a level said. */
  readonly condition: Condition;
  readonly watch: WatchActs;
  readonly now: string;
};

/** One agency on the list, what the register says of it now, and how to take it off. */
export function WatchedItem({ one, lang, condition, watch, now }: WatchedItemProps) {
  const said = watchWords(lang);
  const mark = markNow(one, condition, now);
  const name = nameOfWatched(one);
  return (
    <li>
      <div class="finding" data-tone={mark?.tone ?? 'neutral'}>
        <MarkIcon mark={mark ?? marks.unknown} size={24} />
        <span class="name">{name}</span>
        <span class="level">
          <strong>{mark === undefined ? said.notAsked : words(lang).mark[mark.key]}</strong>
        </span>
        <span class="aside">
          {name !== one.code && <code>{one.code}</code>}{' '}
          {said.watchedSince(formatDay(dayOf(one.since), lang))}
        </span>
      </div>
      <button
        type="button"
        aria-label={said.removeOf(name)}
        onClick={() => void watch.remove([one.code])}
      >
        {said.remove}
      </button>
    </li>
  );
}

function markNow({ said }: WatchedAgency, condition: Condition, now: string): Mark | undefined {
  if (condition !== 'fresh') return condition === 'stale' ? marks.stale : marks.unknown;
  return said && markOfSaid({ record: said.record, at: now });
}
