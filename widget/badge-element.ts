import type { Lang } from '../shared/messages/lang.ts';
import { createElement } from './own-members.ts';
import { paintBadge, type Told } from './paint-badge.ts';
import { badgeCss } from './precomputed.ts';
import type { Hear, Watch, Watched } from './watch-standings.ts';

/** A badge as its details know it. */
export type Badge = Watched & {
  readonly root: ShadowRoot;
  readonly lang: Lang;
  /** Paints the badge, so that it says what its details say. */
  readonly show: Hear;
  /** Set by open details: called when the badge has been told anew. */
  onheard?: (() => void) | undefined;
};

/**
 * Makes the class of `<lucheng-badge code="…" lang="zh|en" theme="light|dark" size="20|24|32">`. Where scripts don't run, and
 * where no answer ever came, the element shows what the page wrote inside it. `openDetails` is called without a badge as soon as a
 * reader seems to want some.
 */
export function makeBadgeElement(
  watch: Watch,
  openDetails: (badge?: Badge) => void,
): CustomElementConstructor {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(badgeCss);

  return class extends HTMLElement {
    static readonly observedAttributes = ['code', 'lang'];
    readonly #root = this.attachShadow({ mode: 'open' });
    #badge: Pick<Badge, 'isGone'> = {};

    connectedCallback() {
      this.disconnectedCallback();
      const root = this.#root;
      const own = createElement('slot');
      const button = createElement('button');
      const code = this.getAttribute('code')?.trim().toUpperCase() ?? '';
      const lang = this.matches(':lang(en)') ? 'en' : 'zh';
      let answer: Told | undefined;
      const badge: Badge = {
        root,
        code,
        lang,
        show(told) {
          answer ||= told;
          paintBadge(button, told, lang);
          // A server that never answered leaves the page its own words.
          const shown = answer || !root.host.firstChild ? button : own;
          if (!shown.isConnected) root.replaceChildren(shown);
        },
        hear(told) {
          badge.show(told);
          badge.onheard?.();
        },
      };
      button.ariaHasPopup = 'dialog';
      button.lang = lang;
      button.part = 'box';
      button.onpointerenter = button.onfocus = () => openDetails();
      button.onclick = () => openDetails(badge);
      // While it is asked for: the field of a level, and no word that could be read as one.
      button.append(createElement('b'));
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(code ? button : own);
      this.#badge = badge;
      if (code) watch(badge);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.connectedCallback();
    }

    disconnectedCallback() {
      this.#badge.isGone = true;
    }
  };
}
