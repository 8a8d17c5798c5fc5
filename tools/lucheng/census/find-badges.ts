import { paths } from '../../../shared/contract/paths.ts';
import { langs } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { claimIn } from '../../../shared/view/claim-in.ts';
import type { FoundBadge } from './found-badge.ts';
import { attributeOf, type PageElement, textOf, type Walked, walkPage } from './walk-page.ts';

/** A page with more is read no further. */
const mostBadges = 10_000;

/** All that looks like a badge of the register at `register` on a page, whether it is one or not. */
export function findBadges(html: string, url: string, register: string): readonly FoundBadge[] {
  const walked = [...walkPage(html)];
  const base = baseOf(walked, url);
  const whole = (address: string) => URL.parse(address, base)?.href ?? '';
  const scripts = walked
    .filter(({ element: { tagName } }) => tagName === 'script')
    .map(({ element }) => whole(attributeOf(element, 'src')))
    .filter((src) => /lucheng/i.test(src));
  return walked
    .flatMap(({ element, link }): readonly FoundBadge[] => {
      const leads = link && whole(link);
      switch (element.tagName) {
        case 'lucheng-badge':
          return [{ tier: 'element', ...elementOf(element), scripts }];
        case 'img':
          return pictureOf(element, leads, whole, register);
        case 'svg':
          return inlinedOf(element, leads);
        default:
          return [];
      }
    })
    .slice(0, mostBadges);
}

/** The first `base` of a page rules, wherever it stands. */
function baseOf(walked: readonly Walked[], url: string): string {
  const base = walked.find(
    ({ element }) => element.tagName === 'base' && attributeOf(element, 'href'),
  );
  return (base && URL.parse(attributeOf(base.element, 'href'), url)?.href) ?? url;
}

function elementOf(element: PageElement) {
  const code = attributeOf(element, 'code').trim().toUpperCase();
  return { code, text: textOf(element) };
}

/** A picture with a badge's address, or one in a link to an agency's page that isn't said to be of something else. */
function pictureOf(
  element: PageElement,
  link: string,
  whole: (address: string) => string,
  register: string,
): readonly FoundBadge[] {
  const src = whole(attributeOf(element, 'src'));
  const alt = attributeOf(element, 'alt').trim();
  const leadsToAgency = link !== '' && codeOfPage(link, register) !== undefined;
  const isBadge = /\/badge\.svg$/.test(URL.parse(src)?.pathname ?? '');
  const isOther = alt !== '' && !saysCredit(alt);
  if (!isBadge && (!leadsToAgency || isOther)) return [];
  return [{ tier: 'picture', src, alt, link }];
}

/** A drawing that names itself as a badge does, or draws a badge's two words. */
function inlinedOf(element: PageElement, link: string): readonly FoundBadge[] {
  const parts = [...element.childNodes].filter((node) => 'tagName' in node);
  const said = parts.filter(({ tagName }) => tagName === 'title' || tagName === 'desc');
  const name = [attributeOf(element, 'aria-label'), ...said.map(textOf)].filter(Boolean).join('\n');
  const drawn = wordsIn(element);
  const isNamed = subjects.some((subject) => name.includes(subject));
  const isDrawn =
    drawn.some((word) => labels.includes(word)) && drawn.some((word) => claimIn(word));
  return isNamed || isDrawn ? [{ tier: 'inlined', title: name, drawn, link }] : [];
}

function wordsIn(element: PageElement): readonly string[] {
  const found: string[] = [];
  const left: PageElement[] = [element];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.tagName === 'text') found.push(textOf(next));
    left.push(...next.childNodes.filter((node) => 'tagName' in node).reverse());
  }
  return found;
}

/** The code of the agency whose page in the register this is. */
export function codeOfPage(address: string, register: string): string | undefined {
  const { origin, pathname } = URL.parse(address) ?? {};
  if (origin !== register) return undefined;
  const [, code] =
    new RegExp(`^${paths.page('([0-9A-Z]{18})')}/?$`, 'i').exec(pathname ?? '') ?? [];
  return code?.toUpperCase();
}

const labels = langs.map((lang) => words(lang).badgeLabel);
const subjects = langs.map((lang) => words(lang).subject + words(lang).colon);

function saysCredit(alt: string): boolean {
  const named = langs.flatMap((lang) => [words(lang).subject, words(lang).badgeLabel]);
  return (
    claimIn(alt) !== undefined ||
    named.some((name) => alt.includes(name)) ||
    /徽章|badge/i.test(alt)
  );
}
