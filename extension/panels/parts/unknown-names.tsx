import type { TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';
import { whose } from './whose.ts';

/** Names to look into: the register doesn't have them, and has nothing to say of them. */
export function UnknownNames({ state }: { readonly state: TabState }) {
  const { lang, unknown, lookAlikes } = state;
  const said = panelWords(lang).unknown;
  if (unknown.length === 0) return null;
  return (
    <details class="unknown" data-section="unknown" open={lookAlikes.length > 0}>
      <summary>{said.title(unknown.length)}</summary>
      <p class="aside">{said.meaning}</p>
      <ul>
        {unknown.map((name) => (
          <li key={name}>
            {name}
            {lookAlikes
              .filter(({ written }) => written === name)
              .map((like) => (
                <p class="aside" key={`${like.jurisdiction} ${like.code}`}>
                  {said.like(like.name, like.code)} {whose(like, state)}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
