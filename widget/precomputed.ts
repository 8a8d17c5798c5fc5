import { paths, widgetSiteMark } from '../shared/contract/paths.ts';
import { type Lang, langs } from '../shared/messages/lang.ts';
import type { MarkKey } from '../shared/messages/word-set.ts';
import { words } from '../shared/messages/words.ts';
import { badgeField } from '../shared/view/badge-field.ts';
import { dashes, markPaths } from '../shared/view/mark-paths.ts';
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

/** The parts of a mark's drawing that differ from mark to mark. */
export type Drawing = [
  /** Empty: the quiet field of what is no level. */
  ground: string,
  shape: string,
  sign: string,
  /** The class by which the styles draw it. */
  line: string,
];

/** Every `Drawing` as one string, joined with `;`. */
export const drawings = Object.fromEntries(
  shown.map((mark) => [mark.key, drawingOf(mark)]),
) as Readonly<Partial<Record<MarkKey, string>> & Record<'unknown', string>>;

/**
 * One design with the picture badge: a label field and a level field that fills the rest, so that the reserved width never looks like
 * an empty input. The size of the box never depends on its content; `size` (20, 32) scales it. `Canvas` is white here and follows the
 * reader where colours are forced.
 */
export const badgeCss: string = [
  ':host{display:inline-block;width:13.5em;height:1.85em;color-scheme:light;font:13px sans-serif}',
  ':host(:lang(en)){width:19.7em}:host([size="20"]){font-size:11px}:host([size="32"]){font-size:17px}',
  `button{background:Canvas;border:1px solid ${surfaces.edge.light};border-radius:4px;width:100%;`,
  'display:flex;height:100%;cursor:pointer;font:inherit;white-space:nowrap;padding:0;overflow:hidden}',
  `button::before{content:${label('zh')};color:${surfaces.muted.light};padding:0 8px}`,
  `button:lang(en)::before{content:${label('en')}}`,
  'button:is(:hover,:focus){text-decoration:underline}b,button{align-items:center}',
  `b{display:flex;flex:1;height:100%;padding:0 8px;gap:6px;color:${tones.neutral.light};`,
  `--g:${surfaces.field.light};background:var(--g)}@media(forced-colors:active){b{--g:Canvas!important}}`,
  'svg{width:1.23em;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}',
  `.solid :first-child{fill:currentColor}.solid path+path{stroke:var(--g)}.dashed :first-child{stroke-dasharray:${dashes}}`,
].join('');

function label(lang: Lang): string {
  return JSON.stringify(words(lang).badgeLabel);
}

function drawingOf(mark: Mark): string {
  const [shape, sign] = markPaths(mark, '', '');
  const ground = mark.tone === 'neutral' ? '' : badgeField(mark, 'light').ground;
  return [ground, shape.d, sign.d, mark.line].join(';');
}
