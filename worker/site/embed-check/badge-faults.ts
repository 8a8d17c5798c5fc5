import { parseUscc } from '../../../shared/identity/uscc.ts';
import type { PageFault } from './page-fault.ts';
import { type PortalPage, resolved } from './portal-page.ts';

/** Elements and pictures of a page that are to show a badge. */
export type FoundBadges = {
  readonly elements: readonly Element[];
  /** With their addresses, which may be of another site. */
  readonly pictures: readonly { readonly element: Element; readonly url: URL }[];
};

export function findBadges(page: PortalPage): FoundBadges {
  const { document } = page;
  const pictures = [...document.querySelectorAll('img[src]')].flatMap((element) => {
    const url = resolved(page, element.getAttribute('src') ?? '');
    return url !== undefined && isPicture.test(url.pathname) ? [{ element, url }] : [];
  });
  return { elements: [...document.querySelectorAll('lucheng-badge')], pictures };
}

const isPicture = /\/agencies\/[^/]*\/badge\.svg$/;

/** What is wrong with the badges themselves. */
export function badgeFaults(page: PortalPage, found: FoundBadges): readonly PageFault[] {
  return [
    ...asText(page),
    ...inactive(page),
    ...found.elements.flatMap(elementFaults),
    ...found.pictures.flatMap(({ element, url }) => pictureFaults(page, element, url)),
  ];
}

/** An editor for text writes the line as readers would see it: `&lt;lucheng-badge …`. */
function asText({ document }: PortalPage): readonly PageFault[] {
  for (const element of document.querySelectorAll('body *')) {
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
      if (/<lucheng-badge\b/i.test(text) && !/^(script|style)$/i.test(element.localName)) {
        return [{ kind: 'as-text', at: text.trim().slice(0, 120) }];
      }
    }
  }
  return [];
}

/** What stands in a template is kept for later, and isn't shown. */
function inactive({ document }: PortalPage): readonly PageFault[] {
  return [...document.querySelectorAll('template')].flatMap(({ content }) => {
    const badge = content.querySelector('lucheng-badge,script[src*="badge.js"]');
    return badge === null ? [] : [{ kind: 'inactive', at: badge.outerHTML.slice(0, 120) }];
  });
}

function elementFaults(element: Element): readonly PageFault[] {
  const code = element.getAttribute('code') ?? '';
  const at = code === '' ? '<lucheng-badge>' : `<lucheng-badge code="${code}">`;
  const faults: PageFault[] = [];
  if (isWrong(code)) faults.push({ kind: 'code', at });
  if (element.querySelector('a[href]') === null) faults.push({ kind: 'no-link', at });
  return faults;
}

function pictureFaults(page: PortalPage, element: Element, url: URL): readonly PageFault[] {
  const { origin } = page.register;
  const faults: PageFault[] = [];
  if (url.origin !== origin) {
    const right = origin + url.pathname + url.search;
    faults.push({ kind: 'picture-address', at: url.href, right });
  }
  const [, code = ''] = /agencies\/([^/]*)\/badge/.exec(url.pathname) ?? [];
  if (isWrong(code)) faults.push({ kind: 'code', at: url.href });
  if ((element.getAttribute('alt') ?? '').trim() === '') {
    faults.push({ kind: 'no-words', at: url.href });
  }
  return faults;
}

/** A wrong check character may have been issued so; the badge itself says what the register knows of that. */
function isWrong(code: string): boolean {
  return !('code' in parseUscc(code));
}
