import type { ComponentChildren } from 'preact';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { CardHead } from './card-head.tsx';
import type { Card } from './card-model.ts';
import { type CardLinks, CardNotes } from './card-notes.tsx';
import { KnownRows } from './known-rows.tsx';
import { MarkIcon } from './mark-icon.tsx';
import { sayEnd } from './say-end.ts';

export type CreditCardProps = {
  readonly card: Card;
  readonly lang: Lang;
  readonly links?: CardLinks;
  /** Whose register says it, where a reader has several. */
  readonly whose?: string | undefined;
  /** What only a page has room for (`WholeRecord`); without it the card is brief. */
  readonly more?: ComponentChildren;
};

/**
 * One organisation's standing, in the order of the visual language: who, level, until when, why, what follows, grade
 * and its sum, data as of, objection. Needs the styles of `cardCss` around it.
 */
export function CreditCard({ card, lang, links = {}, whose, more }: CreditCardProps) {
  const { body, mark } = card;
  const end = sayEnd(body, lang);
  return (
    <article class="lc-card" lang={words(lang).htmlLang} data-tone={mark.tone}>
      <CardHead card={card} lang={lang} whose={whose} />
      <p class="lc-level">
        <MarkIcon mark={mark} size={32} />
        <strong class="lc-word">{words(lang).mark[mark.key]}</strong>
        {end !== '' && <span class="lc-until">{end}</span>}
      </p>
      {body.kind === 'known' && <KnownRows {...{ body, lang, links, more }} />}
      <CardNotes body={body} lang={lang} links={links} />
    </article>
  );
}
