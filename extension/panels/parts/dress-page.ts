import { cardCss } from '../../../shared/view/card-css.ts';
import type { ReaderSettings } from '../../settings/reader-settings.ts';

type Looks = Pick<ReaderSettings, 'palette' | 'textSize'>;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives one of the extension's own pages the colours and the size of text that the reader has chosen. */
export function dressPage(page: Document, { palette, textSize }: Looks): void {
  const { style } = page.documentElement;
  style.colorScheme = palette === 'auto' ? 'light dark' : palette;
  style.setProperty('zoom', textSize === 'large' ? '1.2' : '');
  sheetOf(page).replaceSync(inPalette(cardCss, palette));
}

/** The styles as a reader has them whose system prefers this palette. */
function inPalette(css: string, palette: Looks['palette']): string {
  if (palette === 'auto') return css;
  return css.replaceAll('(prefers-color-scheme:dark)', palette === 'dark' ? 'all' : 'not all');
}

function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const made = new CSSStyleSheet();
  sheets.set(page, made);
  page.adoptedStyleSheets.push(made);
  return made;
}
