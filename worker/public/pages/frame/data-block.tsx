import { useContext } from 'preact/hooks';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { inLang } from './in-lang.ts';
import type { PageSource } from './page-source.ts';
import { SiteContext } from './site-context.ts';

type DataBlockProps = {
  /** Schema.org's type of the page, or of what it holds. */
  readonly type: 'WebPage' | 'Dataset';
  readonly name: string;
  readonly path: string;
  readonly source: PageSource;
  readonly lang: Lang;
  /** Further fields by schema.org. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/**
 * What programs read of a page (schema.org as JSON-LD). It says whose page it is, of when and until when, and no verdict: copies of
 * it have no end of their own (docs/decisions/0028). No browser runs a block of this type, so that the policy of the page stays.
 */
export function DataBlock({ type, name, path, source, lang, fields }: DataBlockProps) {
  const { origin } = useContext(SiteContext);
  const value = {
    '@context': 'https://schema.org',
    '@type': type,
    name,
    ...(origin !== undefined && { url: origin + inLang(path, lang) }),
    inLanguage: words(lang).htmlLang,
    dateModified: source.asOf,
    expires: source.validUntil,
    isAccessibleForFree: true,
    ...fields,
  };
  // No text ends the block.
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
