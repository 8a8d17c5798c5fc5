import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { badgeField } from './badge-field.ts';
import { markPaths, type PathAttributes } from './mark-paths.ts';
import type { Mark } from './marks.ts';
import { fonts, surfaces, type Theme } from './tokens.ts';

export type BadgeOptions = {
  readonly mark: Mark;
  readonly lang: Lang;
  /** A picture can't follow the theme of its page; the light card is readable on both themes. */
  readonly theme?: Theme;
  /** The agency, and anything else for the accessible name, such as "至 …" or "数据截至 …". */
  readonly about?: string;
  readonly note?: string;
};

/**
 * A badge as one SVG element. It is styled by presentation attributes alone, so that it works inlined under a strict
 * CSP as well as in an `img`. Its size depends only on language and mark.
 */
export function badgeSvg({ mark, lang, theme = 'light', about, note }: BadgeOptions): string {
  const { subject, badgeLabel, colon, comma, mark: markWords, htmlLang } = words(lang);
  const word = markWords[mark.key];
  const title = [about, `${subject}${colon}${word}`, note].filter(Boolean).join(comma);
  const paper = surfaces.paper[theme];
  const { ground, ink } = badgeField(mark, theme);

  const divider = padding + widthOf(badgeLabel) + padding;
  const icon = divider + padding;
  const text = icon + iconSize + gap;
  const width = text + widthOf(word) + padding;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" lang="${htmlLang}" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title>`,
    element('rect', frame(width, ground)),
    element('path', { d: labelField(divider), fill: paper }),
    element('rect', { ...frame(width, 'none'), stroke: surfaces.edge[theme] }),
    `<g font-family="${escapeXml(fonts)}" font-size="${fontSize}">`,
    label(badgeLabel, padding, { fill: surfaces.muted[theme] }),
    label(word, text, { fill: ink, 'font-weight': '600' }),
    `</g><g transform="translate(${icon} 4) scale(${round(iconSize / 24)})">`,
    ...markPaths(mark, ink, ground).map((path) => element('path', path)),
    '</g></svg>',
  ].join('');
}

const height = 24;
const padding = 8;
const gap = 6;
const iconSize = 16;
const fontSize = 13;

function frame(width: number, fill: string): PathAttributes {
  const size = { width: String(width - 1), height: String(height - 1) };
  return { x: '.5', y: '.5', ...size, rx: '4', fill };
}

/** The left field, round at the left. */
function labelField(end: number): string {
  return `M${end} 1H4.5A3.5 3.5 0 0 0 1 4.5v15A3.5 3.5 0 0 0 4.5 23H${end}z`;
}

function round(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** `textLength` keeps the words in their place with any font. */
function label(text: string, x: number, attributes: PathAttributes): string {
  const place = { x: String(x), y: '16.5', textLength: String(widthOf(text)), ...attributes };
  return `<text${markup(place)}>${escapeXml(text)}</text>`;
}

/** About the width of the words in a system font; `textLength` absorbs the difference. */
function widthOf(text: string): number {
  return Math.ceil([...text].reduce((sum, char) => sum + emsOf(char), 0) * fontSize);
}

function emsOf(char: string): number {
  if (char > '\u2e80') return 1;
  if (/[ijl.,;:!|' ]/.test(char)) return 0.28;
  if (/[frt]/.test(char)) return 0.37;
  return /[A-Zmw]/.test(char) ? 0.68 : 0.58;
}

function element(name: string, attributes: PathAttributes): string {
  return `<${name}${markup(attributes)}/>`;
}

function markup(attributes: PathAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Writes markup characters as references and drops characters that XML 1.0 can't hold. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
