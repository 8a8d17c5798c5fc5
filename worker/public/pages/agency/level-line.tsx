import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Card } from '../../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../../shared/view/say-end.ts';

/** The level in one line: mark, word, until when. */
export function LevelLine({ card, lang }: { readonly card: Card; readonly lang: Lang }) {
  const { body, mark } = card;
  const end = sayEnd(body, lang);
  return (
    <p class="lc-level">
      <MarkIcon mark={mark} size={32} />
      <strong class="lc-word">{words(lang).mark[mark.key]}</strong>
      {end !== '' && <span class="lc-until">{end}</span>}
    </p>
  );
}
