import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** The ways to the extension's other pages: a query record of this page, those that are kept, vetting, the settings. */
export function Doors({ state: { lang, tab } }: Pick<PanelProps, 'state'>) {
  const { records, settings } = panelWords(lang);
  const { make, all } = records;
  return (
    <p class="doors">
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
