import type { Lang } from '../../../shared/messages/lang.ts';
import { sayDifference } from '../../../shared/query-record/say-differences.ts';
import { changesBetween } from '../../watching/changes-between.ts';
import { nameOfWatched } from '../../watching/marks-of-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { watchWords } from '../words/watch-words.ts';
import { ChangedLine } from './changed-line.tsx';
import type { WatchActs } from './watch-acts.ts';

type ChangeItemProps = {
  readonly one: WatchedAgency;
  readonly lang: Lang;
  readonly watch: WatchActs;
};

/** A change with all that it consists of. */
export function ChangeItem({ one, lang, watch }: ChangeItemProps) {
  const { change, said: after } = one;
  if (change === undefined || after === undefined) return null;
  const said = watchWords(lang);
  const differences = changesBetween(change.before, after);
  return (
    <li>
      <ChangedLine one={one} lang={lang} />
      {differences.length > 0 && (
        <details>
          <summary>{said.details}</summary>
          <ul class="differences">
            {differences.map((difference) => {
              const text = sayDifference(difference, lang);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </details>
      )}
      {!change.isRead && (
        <button
          type="button"
          aria-label={said.readOf(nameOfWatched(one))}
          onClick={() => void watch.markRead([one])}
        >
          {said.read}
        </button>
      )}
    </li>
  );
}
