import { paths } from '../../../shared/contract/paths.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { FoundAgency } from '../../messages/search-answer.ts';
import type { TabState } from '../../messages/tab-state.ts';
import { registerOf, whoseNotes } from '../parts/whose.ts';
import { panelWords } from '../words/panel-words.ts';

type FoundLineProps = {
  readonly one: FoundAgency;
  readonly state: Pick<TabState, 'lang' | 'registers'>;
};

/** One agency that a search has found, leading to its public page. */
export function FoundLine({ one: { code, name, verdict, matched }, state }: FoundLineProps) {
  const { lang } = state;
  const href = registerOf(verdict, state).origin + paths.page(code);
  const { body, mark } = cardOf(verdict, code, new Date().toISOString());
  const end = sayEnd(body, lang);
  const others = matched.filter((other) => other !== name);
  return (
    <a class="finding" data-tone={mark.tone} href={href}>
      <MarkIcon mark={mark} size={24} />
      <span class="name">{name}</span>
      <span class="level">
        <strong>{words(lang).mark[mark.key]}</strong>
        {end !== '' && <span> {end}</span>}
      </span>
      <span class="aside">{[code, ...whoseNotes(verdict, state)].join(' · ')}</span>
      {others.length > 0 && !matched.includes(name) && (
        <span class="aside">{panelWords(lang).search.under(others.join(words(lang).comma))}</span>
      )}
    </a>
  );
}
