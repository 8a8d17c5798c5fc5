import { render } from 'preact';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import type { ShowDetails } from '../load-details.ts';
import { createElement } from '../own-members.ts';
import { Details } from './details.tsx';
import { detailsCss } from './details-css.ts';
import { keepFresh } from './keep-fresh.ts';
import { loadAgency } from './load-agency.ts';

/**
 * Makes the function that opens a badge's details: a dialog in a shadow root of its own, so that the badge's styles
 * stay outside. Once closed, it leaves nothing behind.
 */
export function detailsShower(origin: string): ShowDetails {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + detailsCss);

  return ({ root, code, lang, signal: life }) => {
    const opened = new AbortController();
    const dialog = createElement('dialog');
    const close = () => dialog.close();
    const show = (verdict: Verdict | undefined) => {
      const props = { code, lang, origin, now: Date.now(), close };
      try {
        render(<Details {...props} verdict={verdict} />, dialog);
      } catch {
        // The server is newer than this cached script: the server's page can say what this card can't.
        render(<Details {...props} verdict="unreadable" />, dialog);
      }
    };

    dialog.className = 'lc-dialog lc-surface';
    // A page without dark mode gets a light card, whatever the device prefers.
    if (!getComputedStyle(root.host).colorScheme.includes('dark')) dialog.dataset.theme = 'light';
    dialog.onclick = ({ target }) => {
      if (target === dialog) close();
    };
    dialog.onclose = () => {
      opened.abort();
      host.remove();
    };
    life.addEventListener('abort', close, { signal: opened.signal });

    const host = createElement('div');
    const inner = host.attachShadow({ mode: 'open' });
    inner.adoptedStyleSheets = [sheet];
    inner.append(dialog);
    root.append(host);
    show(undefined);
    dialog.showModal();
    const load = () => loadAgency(code, { origin, fetch, signal: opened.signal });
    keepFresh({ load, show, now: Date.now, signal: opened.signal });
  };
}
