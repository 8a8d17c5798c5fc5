import type { Drawing } from '../shared/contract/drawing-schema.ts';
import { paths, widgetSiteMark } from '../shared/contract/paths.ts';
import { type Lang, langs } from '../shared/messages/lang.ts';
import { words } from '../shared/messages/words.ts';
import { drawingOf } from '../shared/view/drawing-of.ts';
import { dashes } from '../shared/view/mark-paths.ts';
import { marks } from '../shared/view/marks.ts';

// The build runs this module and replaces it by its results, so that the badge's script carries no tables and no
// templates.

/** Address of the standings, to be followed by the codes. */
export const standingsPath: string = `${paths.standings}?codes=`;
/** Placeholder that the server replaces by its own origin. */
export const siteMark: string = widgetSiteMark;

/** What a badge says when its standing couldn't be looked up, and how it draws that: all else comes with the answer. */
export const unavailable = Object.fromEntries(
  langs.map((lang) => [lang, words(lang).mark.unknown]),
) as Readonly<Record<Lang, string>>;
const { shape, sign, line } = drawingOf(marks.unknown);
export const unknownDrawing: Pick<Drawing, 'shape' | 'sign' | 'line'> = { shape, sign, line };

/**
 * One design with the picture badge: a label field and a level field that fills the rest, so that the reserved width never looks like
 * an empty input. The size of the box never depends on its content; `size` (20, 32) scales it. `!important` holds against a page's
 * `*{font-size:12px}`. The system's colours follow the theme, and the reader where colours are forced. The level's field takes no
 * property and has no part of the page's: its tone, `--l` in light and `--d` in dark, is the level's.
 */
export const badgeCss: string = [
  ':host{display:inline-block;width:13.5em;height:1.85em;color-scheme:light;font:13px var(--lucheng-font,sans-serif)!important}',
  ':host([theme=dark]){color-scheme:dark}:host(:lang(en)){width:19.7em}',
  ':host([size="20"]){font-size:11px!important}:host([size="32"]){font-size:17px!important}',
  'button,b{display:flex;align-items:center;height:100%;padding:0;background:Canvas}',
  'button{width:100%;overflow:hidden;font:inherit;white-space:nowrap;cursor:pointer;',
  'border:1px solid gray;border-radius:var(--lucheng-radius,4px)}',
  `button::before{content:${label('zh')};padding:0 8px}button:lang(en)::before{content:${label('en')}}`,
  'button:hover{text-decoration:underline}',
  'b{--g:#8882;flex:1;gap:6px;padding:0 8px;background:var(--g);-webkit-print-color-adjust:exact}',
  'b[style]{--g:var(--l);color:Canvas}:host([theme=dark]) b[style]{--g:var(--d)}b:empty::before{content:"…"}',
  'svg{width:1.23em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}',
  `.solid :first-child{fill:currentColor}.solid path+path{stroke:var(--g)}.dashed :first-child{stroke-dasharray:${dashes}}`,
  '@media(forced-colors:active){b{--g:Canvas!important}}',
].join('');

function label(lang: Lang): string {
  return JSON.stringify(words(lang).badgeLabel);
}
