import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { FoundAgency } from '../../messages/search-answer.ts';
import { panelWords } from '../words/panel-words.ts';

type FoundLineProps = {
  readonly one: FoundAgency;
  readonly lang: Lang;
  readonly href: string;
};

/** One agency that a search has found, leading to its public page. */
export function FoundLine({ one: { code, name, verdict, matched }, lang, href }: FoundLineProps) {
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
      <span class="aside">{code}</span>
      {others.length > 0 && !matched.includes(name) && (
        <span class="aside">{panelWords(lang).search.under(others.join(words(lang).comma))}</span>
      )}
    </a>
  );
}
