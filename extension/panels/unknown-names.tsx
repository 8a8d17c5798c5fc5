import type { TabState } from '../messages.ts';
import { panelWords } from './words/panel-words.ts';

/** Names to look into: the register doesn't have them, and has nothing to say of them. */
export function UnknownNames({ state: { lang, unknown } }: { readonly state: TabState }) {
  const said = panelWords(lang).unknown;
  if (unknown.length === 0) return null;
  return (
    <details class="unknown">
      <summary>{said.title(unknown.length)}</summary>
      <p class="aside">{said.meaning}</p>
      <ul>
        {unknown.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
