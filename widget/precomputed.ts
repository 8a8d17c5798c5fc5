import { paths, widgetSiteMark } from '../shared/contract/paths.ts';
import { type Lang, langs } from '../shared/messages/lang.ts';
import type { MarkKey } from '../shared/messages/word-set.ts';
import { words } from '../shared/messages/words.ts';
import { markPaths, type PathAttributes } from '../shared/view/mark-paths.ts';
import { type Mark, marks } from '../shared/view/marks.ts';
import { surfaces, tones } from '../shared/view/tokens.ts';

// The build runs this module and replaces it by its results, so that the badge's script carries no tables and no
// templates.

/** Address of the standings, to be followed by the codes. */
export const standingsPath: string = `${paths.standings}?codes=`;
/** Address of an agency's page, to be followed by its code. */
export const pagesPath: string = paths.page('');
/** Placeholder that the server replaces by its own origin. */
export const siteMark: string = widgetSiteMark;

/** What a badge says when its standing couldn't be looked up. */
export const unavailable = Object.fromEntries(
  langs.map((lang) => [lang, words(lang).mark.unknown]),
) as Readonly<Record<Lang, string>>;

/**
 * Marks that the API never sends here: it doesn't know a tender's scope, it sends no expired data, and a grade E
 * shows as blacklisted.
 */
const notSent: readonly MarkKey[] = ['no-effect', 'stale', 'grade-E'];
const shown = Object.values(marks).filter(({ key }) => !notSent.includes(key));
const commonToShapes = common(shown.map((mark) => pathsOf(mark)[0]));
const commonToSigns = common(shown.map((mark) => pathsOf(mark)[1]));

/** The parts of a mark's drawing that differ from mark to mark. */
export type Drawing = [
  ink: string,
  shape: string,
  fill: string,
  dashes: string,
  sign: string,
  stroke: string,
];

/** Every `Drawing` as one string, joined with `;`. */
export const drawings = Object.fromEntries(
  shown.map((mark) => [mark.key, drawingOf(mark)]),
) as Readonly<Partial<Record<MarkKey, string>> & Record<'unknown', string>>;

/**
 * A light card on light and dark pages alike, like the picture badge. The size of its box never depends on its
 * content. `Canvas` is white here and follows the reader where colours are forced.
 */
export const badgeCss: string = [
  ':host{display:inline-block;width:176px;height:28px;color-scheme:light}',
  ':host(:lang(en)){width:256px}',
  `button{background:Canvas;align-items:center;border:1px solid ${surfaces.edge.light};border-radius:4px;width:100%;`,
  'display:flex;height:100%;cursor:pointer;font:600 13px sans-serif;white-space:nowrap;padding:0 8px}',
  `button::before{content:${label('zh')};color:${surfaces.muted.light};font-weight:400}`,
  `button:lang(en)::before{content:${label('en')}}`,
  'svg{width:16px;margin:0 6px 0 8px}',
  `:first-child{${rules(commonToShapes)}}path+path{${rules(commonToSigns)}}`,
].join('');

function label(lang: Lang): string {
  return JSON.stringify(words(lang).badgeLabel);
}

function drawingOf(mark: Mark): string {
  const [shape, sign] = pathsOf(mark);
  const dashes = shape['stroke-dasharray'] ?? '';
  return [tones[mark.tone].light, shape.d, shape.fill, dashes, sign.d, sign.stroke].join(';');
}

function pathsOf(mark: Mark) {
  return markPaths(mark, 'currentColor', 'Canvas');
}

function common(all: readonly PathAttributes[]): PathAttributes {
  const entries = Object.entries(all[0] ?? {});
  return Object.fromEntries(
    entries.filter(([name, value]) => all.every((one) => one[name] === value)),
  );
}

function rules(attributes: PathAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}
