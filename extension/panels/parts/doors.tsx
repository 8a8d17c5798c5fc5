import { isUnread } from '../watch/is-unread.ts';
import type { WatchProps } from '../watch/watch-acts.ts';
import { panelWords } from '../words/panel-words.ts';
import { watchWords } from '../words/watch-words.ts';
import type { PanelProps } from './panel-props.ts';

type DoorsProps = Pick<PanelProps, 'state'> &
  Pick<WatchProps, 'watched'> & {
    /** Absent where there is no side panel to open, or this is it. */
    readonly openSide?: (() => void) | undefined;
  };

/** The ways to the extension's other pages: the side panel, a query record of this page, those that are kept, vetting, the watch list, the settings. */
export function Doors({ state: { lang, tab }, openSide, watched = [] }: DoorsProps) {
  const { records, settings, side, vet } = panelWords(lang);
  const { make, all } = records;
  return (
    <p class="doors">
      {openSide && (
        <button type="button" onClick={openSide}>
          {side.open}
        </button>
      )}
      <a href={`/record.html?tab=${tab}`} target="_blank" rel="noreferrer">
        {make}
      </a>{' '}
      <a href="/record.html" target="_blank" rel="noreferrer">
        {all}
      </a>{' '}
      <a href="/vet.html" target="_blank" rel="noreferrer">
        {vet}
      </a>{' '}
      <a href="/watch.html" target="_blank" rel="noreferrer">
        {watchWords(lang).door(watched.filter(isUnread).length)}
      </a>{' '}
      <a href="/settings.html" target="_blank" rel="noreferrer">
        {settings}
      </a>
    </p>
  );
}
