import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Card } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';

/** The level in a line: sign, word, until when. */
export function MarkLine({ card, lang }: { readonly card: Card; readonly lang: Lang }) {
  const { mark, body } = card;
  return (
    <span class="mark" data-tone={mark.tone}>
      <MarkIcon mark={mark} size={16} /> <strong>{words(lang).mark[mark.key]}</strong>{' '}
      {sayEnd(body, lang)}
    </span>
  );
}
