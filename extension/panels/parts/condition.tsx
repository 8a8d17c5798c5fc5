import type { TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';

/** That the register can't answer, and why; nothing where it can. */
export function Condition({ state: { lang, register } }: { readonly state: TabState }) {
  const { none, stale, clockWrong } = panelWords(lang).register;
  if (register.condition === 'fresh') return null;
  const sentence = { none, stale, 'clock-wrong': clockWrong }[register.condition];
  return (
    <p class="warning" role="alert">
      {sentence}
    </p>
  );
}
