/** The badges of a document as they stand in it; of elements the text that they show, of pictures where they come from and lead to. */
export type ShownBadges = {
  readonly elements: readonly { readonly code: string; readonly text: string }[];
  /** `written`: the address as the page has it. */
  readonly pictures: readonly {
    readonly src: string;
    readonly written: string;
    readonly link: string;
  }[];
};

/** Runs in a document, and has nothing but what stands in it. Asked of the prototypes, for fields of a page may bear any name. */
export function shownBadges(): ShownBadges {
  const [most, longest] = [200, 400];
  const { dom: trees } = chrome;
  const all = (selector: string) => [
    ...Document.prototype.querySelectorAll.call(document, selector),
  ];
  const attribute = (element: Element, name: string) =>
    (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, longest);
  const textOf = (element: Element) => {
    // Chrome asks by an interface, Firefox by the element itself.
    const root =
      trees?.openOrClosedShadowRoot(element as HTMLElement) ??
      (element as FirefoxElement).openOrClosedShadowRoot;
    // A badge draws its word in a tree of its own; what the page wrote in the element is shown until then.
    const shown = (root?.textContent ?? '').trim() || (element.textContent ?? '');
    return shown.slice(0, longest);
  };
  return {
    elements: all('lucheng-badge')
      .slice(0, most)
      .map((one) => ({
        code: attribute(one, 'code').trim().toUpperCase(),
        text: textOf(one),
      })),
    pictures: all('img[src]')
      .flatMap((one) => {
        const { src } = one as HTMLImageElement;
        const { href = '' } = (one.closest('a[href]') ?? {}) as Partial<HTMLAnchorElement>;
        const isBadge = /\/badge\.svg([?#]|$)/.test(src) || /\/agencies\/[0-9A-Z]{18}$/.test(href);
        const isShort = src.length <= longest && href.length <= longest;
        return isBadge && isShort ? [{ src, written: attribute(one, 'src'), link: href }] : [];
      })
      // Of the badges alone: a page has any number of other pictures before them.
      .slice(0, most),
  };
}

declare const chrome: {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
