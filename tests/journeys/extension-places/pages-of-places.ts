import { pdfOf } from '../../support/make-pdf.ts';
import { big, counted } from './counted-places.ts';
import { noisyPages } from './noisy-pages.ts';
import { readPlaces } from './read-places.ts';
import { unreadPlaces } from './unread-places.ts';

/** An agency's name for each place, so that a name found says where it was read. */
export const nameOf = (place: number) =>
  `示例${'甲乙丙丁戊己庚辛壬癸'[place % 10]}${'东南西北中上下左'[Math.trunc(place / 10)]}环境检测有限公司`;

export const places = [...Object.entries(readPlaces), ...Object.entries(unreadPlaces)].map(
  ([where, html], number) => [where, nameOf(number), html(nameOf(number))] as const,
);

/** Is the text of this place to be read? */
export const isRead = (where: string) => where in readPlaces;

const style = `
  .layer { position: relative; width: 600px; height: 60px }
  .layer span, .layer br { position: absolute; white-space: pre; font-size: 16px; line-height: 1; color: transparent }
  .off { position: absolute; left: -9999px } .clear { opacity: 0 } .tiny { font-size: 0 }
  .colourless { color: transparent } .cut { clip-path: inset(50%) }
`;
export const page = (html: string) =>
  `<!doctype html><meta charset="utf-8"><title>公告</title>${html}`;
/** All places on one page; each noise, and each thing that can’t be read, on one of its own. */
export const pages: Record<string, string | Buffer> = {
  '/places.html': page(
    `<style>${style}</style>${places.map(([, , html]) => `<section>${html}</section>`).join('\n')}`,
  ),
  '/inner.html': page('<p>公告正文</p>'),
  '/frames.html': `<html><frameset rows="120,*"><frame src="/notice.html"><frame src="{foreign}/inner.html"></frameset></html>`,
  '/notice.html': page(`<p>中标人：${nameOf(0)}</p>`),
  '/dot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>',
  '/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path id="d" d="M0 0h600v400z"/></svg>',
  '/notice.pdf': pdfOf('notice'),
  '/empty.html': page(''),
  ...Object.fromEntries(
    Object.values(noisyPages).map(([noise, script], number) => [
      `/noise-${number}.html`,
      page(
        `<p>中标人：${nameOf(0).slice(0, 4)}${noise}${nameOf(0).slice(4)}</p><script>${script}</script>`,
      ),
    ]),
  ),
  '/scan.html': page(`<img ${big} src="/dot.svg">`),
  ...Object.fromEntries(
    Object.entries(counted).map(([, [html]], number) => [`/counted-${number}.html`, page(html)]),
  ),
};
for (const [, name] of places) {
  pages[`/inner.html?${encodeURIComponent(name)}`] = page(`<p>${name}</p>`);
}
