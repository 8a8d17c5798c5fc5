import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

type DoorsProps = Pick<PanelProps, 'state'> & {
  /** Absent where there is no side panel to open, or this is it. */
  readonly openSide?: (() => void) | undefined;
};

/** The ways to the extension's other pages: the side panel, a query record of this page, those that are kept, vetting, the settings. */
export function Doors({ state: { lang, tab }, openSide }: DoorsProps) {
  const { records, settings, side } = panelWords(lang);
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
        {vetWords(lang).door}
      </a>{' '}
      <a href="/settings.html" target="_blank" rel="noreferrer">
        {settings}
      </a>
    </p>
  );
}
