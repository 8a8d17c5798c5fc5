import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { type Lang, langs } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { indexedPages } from '../answering/robots-policy.ts';
import { defineRoute } from '../http/route.ts';
import { inLang } from '../pages/frame/in-lang.ts';

/** The pages that search engines may note, in both languages (sitemaps.org). Its addresses are whole ones, so the deployment must say where it is. */
export const sitemapRoute = defineRoute(
  {
    id: 'sitemap',
    tag: 'interface',
    path: paths.sitemap,
    summary: {
      zh: '可供搜索引擎收录的页面',
      en: 'The pages that search engines may note; none names an agency',
    },
    query: noQuery,
    answer: { type: 'application/xml' },
    problems: ['no-such-file'],
  },
  {
    rateClass: 'record',
    answer: ({ site: { origin, isDemo } }) => {
      if (origin === undefined || isDemo) return refuse('no-such-file');
      return textAnswer('application/xml', sitemapOf(origin), { kind: 'deployment' });
    },
  },
);

function sitemapOf(origin: string): string {
  const address = (path: string, lang: Lang) => origin + inLang(path, lang);
  const pages = indexedPages.flatMap((path) => langs.map((lang) => ({ path, lang })));
  const set = h(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    pages.map(({ path, lang }) =>
      h('url', {}, [
        h('loc', {}, address(path, lang)),
        ...langs.map((other) =>
          h('xhtml:link', {
            rel: 'alternate',
            hreflang: words(other).htmlLang,
            href: address(path, other),
          }),
        ),
      ]),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>${renderToString(set)}`;
}
