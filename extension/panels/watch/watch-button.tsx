import type { Lang } from '../../../shared/messages/lang.ts';
import { watchWords } from '../words/watch-words.ts';
import type { WatchProps } from './watch-acts.ts';

type WatchButtonProps = WatchProps & {
  readonly code: string;
  readonly name: string;
  readonly lang: Lang;
};

/** Puts an agency on the watch list, or takes it off. */
export function WatchButton({ watched, watch, code, name, lang }: WatchButtonProps) {
  if (watched === undefined) return null;
  const said = watchWords(lang);
  const isWatched = watched.some((one) => one.code === code);
  return (
    <button
      type="button"
      aria-pressed={isWatched}
      onClick={() => void (isWatched ? watch.remove([code]) : watch.add([{ code, name }]))}
    >
      {isWatched ? said.remove : said.watch}
    </button>
  );
}
