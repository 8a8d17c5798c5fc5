import { formatDay } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { marks } from '../../../shared/view/marks.ts';
import { nameOfWatched } from '../../watching/marks-of-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { type Registers, whose } from '../parts/whose.ts';
import { watchWords } from '../words/watch-words.ts';
import { cityMarks, sayCityMark } from './city-marks.ts';
import type { WatchActs } from './watch-acts.ts';

type WatchedItemProps = {
  readonly one: WatchedAgency;
  readonly state: Registers;
  readonly watch: WatchActs;
  readonly now: string;
};

/** One agency on the list, what each register says of it now, the worst first, and how to take it off. */
export function WatchedItem({ one, state, watch, now }: WatchedItemProps) {
  const { lang, registers } = state;
  const said = watchWords(lang);
  const [worst, ...others] = cityMarks(one, registers, now);
  const mark = worst?.mark;
  const name = nameOfWatched(one);
  const notes = [
    ...(worst ? [whose(worst, state)] : []),
    ...others.map((other) => sayCityMark(other, state)),
    said.watchedSince(formatDay(dayOf(one.since), lang)),
  ];
  return (
    <li>
      <div class="finding" data-tone={mark?.tone ?? 'neutral'}>
        <MarkIcon mark={mark ?? marks.unknown} size={24} />
        <span class="name">{name}</span>
        <span class="level">
          <strong>{mark === undefined ? said.notAsked : words(lang).mark[mark.key]}</strong>
        </span>
        <span class="aside">
          {name !== one.code && (
            <>
              <code>{one.code}</code> ·{' '}
            </>
          )}
          {notes.filter((note) => note !== undefined).join(' · ')}
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
