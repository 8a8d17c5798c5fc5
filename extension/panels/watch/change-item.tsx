import { words } from '../../../shared/messages/words.ts';
import { sayDifference } from '../../../shared/query-record/say-differences.ts';
import { changesBetween } from '../../watching/changes-between.ts';
import { cityChanges } from '../../watching/city-changes.ts';
import { nameOfWatched } from '../../watching/marks-of-change.ts';
import type { WatchedAgency } from '../../watching/watched-agency.ts';
import { type Registers, whose } from '../parts/whose.ts';
import { watchWords } from '../words/watch-words.ts';
import { ChangedLine } from './changed-line.tsx';
import type { WatchActs } from './watch-acts.ts';

type ChangeItemProps = {
  readonly one: WatchedAgency;
  readonly state: Registers;
  readonly watch: WatchActs;
};

/** A change with all that it consists of. */
export function ChangeItem({ one, state, watch }: ChangeItemProps) {
  if (one.change === undefined) return null;
  const { lang } = state;
  const said = watchWords(lang);
  const differences = cityChanges(one).flatMap((its) => {
    const of = whose(its.after, state);
    return changesBetween(its).map(
      (one) => (of === undefined ? '' : of + words(lang).colon) + sayDifference(one, lang),
    );
  });
  return (
    <li>
      <ChangedLine one={one} state={state} />
      {differences.length > 0 && (
        <details>
          <summary>{said.details}</summary>
          <ul class="differences">
            {differences.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {!one.change.isRead && (
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
