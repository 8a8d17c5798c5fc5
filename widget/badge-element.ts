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
 * Makes the class of `<lucheng-badge code="…" lang="zh|en" size="20|24|32">`. Where scripts don't run, and where no answer ever came,
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
      const own = createElement('slot');
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(own);

      const code = this.getAttribute('code')?.trim().toUpperCase();
      if (!code) return;
      const lang = /^en/.test(this.closest<HTMLElement>('[lang]')?.lang as string) ? 'en' : 'zh';
      const button = createElement('button');
      button.ariaHasPopup = 'dialog';
      button.lang = lang;
      button.onclick = () => openDetails({ root, code, lang, signal });
      // While it is asked for: the field of a level, and no word that could be read as one.
      button.append(createElement('b'));
      root.replaceChildren(button);
      let hasAnswered = false;
      const show: Show = (item) => {
        hasAnswered ||= !!item;
        paintBadge(button, item, lang);
        // A server that never answered leaves the page its own words.
        const shown = hasAnswered || !this.firstChild ? button : own;
        if (!shown.isConnected) root.replaceChildren(shown);
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
