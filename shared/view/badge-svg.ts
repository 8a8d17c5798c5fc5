import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { badgeField } from './badge-field.ts';
import { markPaths, type PathAttributes } from './mark-paths.ts';
import type { Mark } from './marks.ts';
import { surfaces, type Theme } from './tokens.ts';

export type BadgeOptions = {
  readonly mark: Mark;
  readonly lang: Lang;
  /** A picture can't follow the theme of its page; the light badge is readable on both. */
  readonly theme?: Theme;
  /** The agency, for the accessible name. */
  readonly about?: string;
  /** What else there is to say, for the accessible description: when the level ends, as of when that was so. */
  readonly note?: string;
  /** The moment to which the picture holds, as `formatMinute` has it, drawn into it. Absent: only the description says it. */
  readonly drawnUntil?: string | undefined;
};

/**
 * A badge as one SVG element. It is styled by presentation attributes alone, so that it works inlined under a strict
 * CSP as well as in an `img`. Its size depends only on language and mark.
 */
export function badgeSvg({ mark, lang, theme = 'light', ...said }: BadgeOptions): string {
  const { about, note, drawnUntil } = said;
  const { subject, badgeLabel, colon, comma, mark: markWords, htmlLang } = words(lang);
  const word = markWords[mark.key];
  const name = [about, `${subject}${colon}${word}`].filter(Boolean).join(comma);
  const paper = surfaces.paper[theme];
  const { ground, ink } = badgeField(mark, theme);

  const divider = padding + widthOf(badgeLabel) + padding;
  const icon = divider + padding;
  const text = icon + iconSize + gap;
  const width = text + widthOf(word) + padding;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" lang="${htmlLang}"><title>${escapeXml(name)}</title>`,
    note === undefined ? '' : `<desc>${escapeXml(note)}</desc>`,
    element('rect', frame(width, ground, surfaces.edge[theme])),
    element('path', { d: labelField(divider), fill: paper }),
    `<g font-family="sans-serif" font-size="${fontSize}"${theme === 'dark' ? ` fill="${surfaces.ink.dark}"` : ''}>`,
    drawnUntil === undefined
      ? label(badgeLabel, padding, {})
      : datedLabel(badgeLabel, drawnUntil, lang),
    label(word, text, { fill: ink, 'font-weight': '600' }),
    `</g><g transform="translate(${icon} 4) scale(.67)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">`,
    ...markPaths(mark, ink, ground).map((path) => element('path', withoutShared(path))),
    '</g></svg>',
  ].join('');
}

/** Two small lines in the label's field. No media query would do: browsers draw a picture on paper as they do on the screen. */
function datedLabel(badgeLabel: string, until: string, lang: Lang): string {
  const first = `${badgeLabel} ${lang === 'zh' ? '有效至' : 'valid to'}`;
  const text = markup({ 'font-size': '8', x: '3', y: '10' });
  return `<text${text}>${first}<tspan x="3" y="20">${escapeXml(until)}</tspan></text>`;
}

/** What both paths have, their group says. */
function withoutShared({
  'stroke-width': _width,
  'stroke-linecap': _cap,
  'stroke-linejoin': _join,
  ...path
}: PathAttributes): PathAttributes {
  return path;
}

const height = 24;
const padding = 8;
const gap = 6;
const iconSize = 16;
const fontSize = 13;

function frame(width: number, fill: string, stroke: string): PathAttributes {
  const size = { width: String(width - 1), height: String(height - 1) };
  return { x: '.5', y: '.5', ...size, rx: '4', fill, stroke };
}

/** The left field, round at the left. */
function labelField(end: number): string {
  return `M${end} 1H4a3 3 0 0 0-3 3v16a3 3 0 0 0 3 3h${end - 4}z`;
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
