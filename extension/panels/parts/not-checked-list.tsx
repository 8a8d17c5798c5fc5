import { notCheckedCauses, type TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';

/** What could not be looked at, and why. */
export function NotCheckedList({ state: { lang, notChecked } }: { readonly state: TabState }) {
  const said = panelWords(lang).notChecked;
  const lines = notCheckedCauses.flatMap((cause) =>
    notChecked[cause] > 0 ? [<li key={cause}>{said[cause](notChecked[cause])}</li>] : [],
  );
  return (
    lines.length > 0 && (
      <ul class="not-checked aside" data-section="not-checked" tabIndex={-1}>
        {lines}
      </ul>
    )
  );
}
