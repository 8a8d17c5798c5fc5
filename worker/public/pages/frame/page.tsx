import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { frameWords } from './frame-words.ts';
import { pageCss } from './page-css.ts';
import { PageFoot } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import type { PageSource } from './page-source.ts';

export type PageProps = {
  readonly title: string;
  readonly lang: Lang;
  /** Where this page is, without its query, and what of the query the other language keeps. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The register that the page tells from; absent where it tells from none. */
  readonly source?: PageSource;
  /** What the page begins with is a search of its own. */
  readonly hasSearch?: boolean;
  readonly children: ComponentChildren;
};

/** What every page of the site stands in. */
export function Page({ title, lang, path, query = {}, source, hasSearch, children }: PageProps) {
  const { site, skip } = frameWords(lang);
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* No picture: browsers would ask for /favicon.ico otherwise. */}
        <link rel="icon" href="data:," />
        <title>{title === site ? site : `${title} · ${site}`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageCss }} />
      </head>
      <body class="lc-surface">
        <a class="skip" href="#main">
          {skip}
        </a>
        <PageHead {...{ lang, path, query, hasSearch: hasSearch ?? false }} />
        <main id="main" class="wide">
          {children}
        </main>
        <PageFoot {...{ lang, source }} />
      </body>
    </html>
  );
}
