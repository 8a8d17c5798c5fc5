import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { CardActs } from '../painting/card-script.ts';
import { cardWords } from './card-words.ts';
import { Legend } from './legend.tsx';

type CardToolsProps = CardActs & { readonly lang: Lang };

/** What stays in the card's corner, however far it is scrolled. */
export function CardTools({ lang, isPinned, onPin, onClose }: CardToolsProps) {
  const { pin, close } = cardWords[lang];
  return (
    // A card stays open while the keyboard is in it; the mouse leaves the keyboard where it is.
    <div
      class="tools lc-card"
      role="toolbar"
      lang={words(lang).htmlLang}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Legend lang={lang} />
      <button type="button" aria-label={pin} title={pin} aria-pressed={isPinned} onClick={onPin}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 1.5h6M6 1.5v5L4 9.5h8l-2-3v-5M8 9.5v5" />
        </svg>
      </button>
      <button type="button" aria-label={close} title={close} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" />
        </svg>
      </button>
    </div>
  );
}
