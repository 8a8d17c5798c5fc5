import { nameOfWatched } from '../../watching/marks-of-change.ts';
import { watchWords } from '../words/watch-words.ts';
import { ChangedLine } from './changed-line.tsx';
import { isUnread } from './is-unread.ts';
import type { NewsProps } from './news-of-watched.tsx';

/** What has changed of watched agencies and isn't read yet, in a panel that is about something else: the first of them, and the way to all. */
export function UnreadChanges({ watched = [], watch, state }: NewsProps) {
  const unread = watched.filter(isUnread);
  if (unread.length === 0) return null;
  const said = watchWords(state.lang);
  return (
    <section class="watched" aria-label={said.changed(unread.length)}>
      <h2>{said.changed(unread.length)}</h2>
      <ul class="findings">
        {unread.slice(0, most).map((one) => (
          <li key={one.code}>
            <ChangedLine one={one} state={state} />
            <button
              type="button"
              aria-label={said.readOf(nameOfWatched(one))}
              onClick={() => void watch.markRead([one])}
            >
              {said.read}
            </button>
          </li>
        ))}
      </ul>
      <a href="/watch.html" target="_blank" rel="noreferrer">
        {said.all}
      </a>
    </section>
  );
}

/** As many as leave room for the page that the panel is about. */
const most = 3;
