import type { ComponentChildren } from 'preact';
import { paths } from '../../../../shared/contract/paths.ts';
import { removalBoundSeconds } from '../../../../shared/contract/status-answer.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { pageCss } from './page-css.ts';
import { pageWords } from './page-words.ts';

export type PageProps = {
  readonly title: string;
  readonly lang: Lang;
  /** Where this page is, without its query, and what of the query the other language keeps. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
};

/** What every page of the site stands in. */
export function Page({ title, lang, path, query = {}, children }: PageProps) {
  const { site, tagline, otherLang, removal, ...links } = pageWords(lang);
  const otherQuery = new URLSearchParams({ ...query, lang: otherLang.lang });
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* No picture: browsers would ask for /favicon.ico otherwise. */}
        <link rel="icon" href="data:," />
        <title>{`${title} · ${site}`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageCss }} />
      </head>
      <body class="lc-surface">
        <header class="site">
          <a class="home" href={inLang('/', lang)}>
            {site}
          </a>
          <span class="tagline">{tagline}</span>
          <a class="lang" href={`${path}?${otherQuery}`} lang={words(otherLang.lang).htmlLang}>
            {otherLang.label}
          </a>
        </header>
        <main>{children}</main>
        <footer class="foot">
          <p>{removal(removalBoundSeconds)}</p>
          <p>
            <a href={inLang(paths.blacklistPage, lang)}>{links.blacklist}</a>
            <a href={inLang(paths.cataloguePage, lang)}>{links.catalogue}</a>
            <a href={paths.blacklistCsv}>{links.blacklistTable}</a>
            <a href={paths.personsCsv}>{links.personsTable}</a>
            <a href={inLang(paths.statisticsPage, lang)}>{links.statistics}</a>
            <a href={paths.status}>{links.status}</a>
            <a href={paths.export}>{links.export}</a>
            <a href={paths.openapi}>{links.description}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The address of a page in that language; Chinese is what an address says by saying nothing. */
export function inLang(path: string, lang: Lang): string {
  return lang === 'zh' ? path : `${path}?lang=${lang}`;
}
