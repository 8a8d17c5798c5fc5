import type { CardAnswer } from '../../shared/contract/card-answer.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import type { ShowDetails } from '../load-details.ts';
import { createElement } from '../own-members.ts';
import { cardWithoutAnswer } from './card-without-answer.ts';
import { detailsCss } from './details-css.ts';
import { drawNodes } from './draw-nodes.ts';
import { loadCard } from './load-card.ts';
import { openDialog } from './open-dialog.ts';
import { cardStyles } from './precomputed.ts';

/**
 * Makes the function that opens a badge's details: a dialog in a shadow root of its own, so that the badge's styles
 * stay outside. It asks when it opens and whenever the badge has been told anew, and the badge then says what it says.
 */
export function detailsShower(origin: string): ShowDetails {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles + detailsCss);

  return (badge) => {
    const { code, lang } = badge;
    const { body, dialog, closed } = openDialog(badge, sheet);

    const refresh = async () => {
      const answer = await loadCard(code, { origin, lang, fetch, signal: closed });
      if (closed.aborted) return;
      const { nodes, told } = sayOf(answer, code, lang);
      const drawn = body.cloneNode() as HTMLElement;
      drawn.append(...drawNodes(nodes, origin));
      keepInSight(drawn);
      // What is the same stays as it is, with its focus and its place.
      if (!body.isEqualNode(drawn)) body.replaceChildren(...drawn.childNodes);
      dialog.setAttribute('aria-label', body.querySelector('h2')?.textContent ?? code);
      badge.show(told);
    };

    badge.onheard = refresh;
    closed.addEventListener('abort', () => {
      badge.onheard = undefined;
    });
    refresh();
  };
}

/** What the dialog draws and what its badge is told by one answer, so that the two never differ. */
function sayOf(answer: CardAnswer | Problem | undefined, code: string, lang: Lang) {
  if (answer && 'card' in answer) return { nodes: answer.card, told: answer };
  const told = answer?.mark && { mark: answer.mark };
  return { nodes: cardWithoutAnswer(code, answer, lang), told };
}

/** Name and level stay at the top while the rest is scrolled. */
function keepInSight(drawn: Element): void {
  const [article, name, level] = ['article', '.lc-name', '.lc-level'].map((part) =>
    drawn.querySelector(part),
  );
  if (!article || !name || !level) return;
  const bar = createElement('div');
  bar.className = 'lc-bar';
  bar.append(name, level);
  article.prepend(bar);
}
