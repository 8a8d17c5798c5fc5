import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import { type Lang, langs } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { toolCss } from '../tools/tool-css.ts';
import { frameWords } from './frame-words.ts';
import { type AddressQuery, inLang, withQuery } from './in-lang.ts';
import { pageCss } from './page-css.ts';
import { PageFoot } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import type { PageSource } from './page-source.ts';
import { SiteContext } from './site-context.ts';
import { siteIcon } from './site-icon.ts';

export type PageProps = {
  readonly title: string;
  readonly lang: Lang;
  /** Where this page is, without its query, and what of the query the other language keeps. */
  readonly path: string;
  readonly query?: AddressQuery;
  /** The register that the page tells from; absent where it tells from none. */
  readonly source?: PageSource;
  /** The script of a page that is a tool; it is answered by `toolAnswer`. It has no search: what is typed there would leave the page. */
  readonly script?: string;
  /** The badge's script, on a page that shows one as other sites do; it is answered by `badgeAnswer`. */
  readonly badge?: { readonly id: string; readonly badge: string } | undefined;
  /** Whether editors may embed what the page is about (oEmbed). */
  readonly isEmbeddable?: boolean;
  /** What the page begins with is a search of its own. */
  readonly hasSearch?: boolean;
  readonly children: ComponentChildren;
};

type AddressesProps = Required<Pick<PageProps, 'path' | 'query' | 'lang' | 'isEmbeddable'>>;

/** The one address of this page, and of it in each language; nothing where the deployment doesn't say where it is. */
function Addresses({ path, query, lang, isEmbeddable }: AddressesProps) {
  const { origin } = useContext(SiteContext);
  if (origin === undefined) return null;
  return (
    <>
      <link rel="canonical" href={origin + inLang(path, lang, query)} />
      {langs.map((one) => (
        <link
          key={one}
          rel="alternate"
          hrefLang={words(one).htmlLang}
          href={origin + inLang(path, one, query)}
        />
      ))}
      {isEmbeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={withQuery(origin + paths.oembed, { url: origin + inLang(path, lang, query) })}
        />
      )}
    </>
  );
}

/** What every page of the site stands in. */
export function Page(props: PageProps) {
  const { title, lang, path, query = {}, source, script, badge, hasSearch, children } = props;
  const { isEmbeddable = false } = props;
  const { site, skip } = frameWords(lang);
  return (
    <html lang={words(lang).htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={siteIcon} />
        <Addresses {...{ path, query, lang, isEmbeddable }} />
        <title>{title === site ? site : `${title} · ${site}`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageCss }} />
        {script && <style dangerouslySetInnerHTML={{ __html: toolCss }} />}
        {script && <script defer src={script} />}
        {badge && (
          <script
            async
            src={paths.widgetFile(badge.id, 'badge.js')}
            integrity={badge.badge}
            crossOrigin="anonymous"
          />
        )}
      </head>
      <body class="lc-surface">
        <a class="skip" href="#main">
          {skip}
        </a>
        <PageHead {...{ lang, path, query, hasSearch: hasSearch ?? script !== undefined }} />
        <main id="main" class="wide">
          {children}
        </main>
        <PageFoot {...{ lang, source }} />
      </body>
    </html>
  );
}
