import type { Lang } from '../shared/messages/lang.ts';
import { createElement } from './own-members.ts';
import { paintBadge } from './paint-badge.ts';
import { badgeCss } from './precomputed.ts';
import type { Show, Watch } from './watch-standings.ts';

/** What the details need of a badge; `signal` is aborted when the badge leaves the page or changes its agency. */
export type Badge = {
  readonly root: ShadowRoot;
  readonly code: string;
  readonly lang: Lang;
  readonly signal: AbortSignal;
};

/**
 * Makes the class of `<lucheng-badge code="…" lang="zh|en">`. Until there is an answer, and where scripts don't run,
 * the element shows what the page wrote inside it.
 */
export function makeBadgeElement(
  watch: Watch,
  openDetails: (badge: Badge) => void,
): CustomElementConstructor {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(badgeCss);

  return class extends HTMLElement {
    static readonly observedAttributes = ['code', 'lang'];
    #life: AbortController | undefined;

    connectedCallback() {
      this.#life?.abort();
      this.#life = new AbortController();
      const { signal } = this.#life;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(createElement('slot'));

      const code = this.getAttribute('code')?.trim().toUpperCase();
      if (!code) return;
      const lang = /^en/.test(this.closest<HTMLElement>('[lang]')?.lang as string) ? 'en' : 'zh';
      const button = createElement('button');
      button.ariaHasPopup = 'dialog';
      button.lang = lang;
      button.onclick = () => openDetails({ root, code, lang, signal });
      const show: Show = (item) => {
        paintBadge(button, item, lang);
        if (!button.isConnected) root.replaceChildren(button);
      };
      watch(code, show, signal);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.connectedCallback();
    }

    disconnectedCallback() {
      this.#life?.abort();
    }
  };
}
