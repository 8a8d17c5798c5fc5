import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** The way to a query record of this page, and to those that are kept. */
export function RecordDoor({ state: { lang, tab } }: Pick<PanelProps, 'state'>) {
  const { make, all } = panelWords(lang).records;
  return (
    <p class="doors">
      <a href={`/record.html?tab=${tab}`} target="_blank" rel="noreferrer">
        {make}
      </a>{' '}
      <a href="/record.html" target="_blank" rel="noreferrer">
        {all}
      </a>
    </p>
  );
}
