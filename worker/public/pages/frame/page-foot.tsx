import type { ComponentChildren } from 'preact';
import { removalBoundSeconds } from '../../../../shared/contract/status-answer.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { frameWords } from './frame-words.ts';
import { inLang } from './in-lang.ts';
import type { PageSource } from './page-source.ts';
import { dataFiles, helpPages, mainPages } from './site-map.ts';

type PageFootProps = { readonly lang: Lang; readonly source: PageSource | undefined };

/** Whose data it is, of when and until when; every page, and apart from them what programs read. */
export function PageFoot({ lang, source }: PageFootProps) {
  const { footer, pages, help, files, groups, removal } = frameWords(lang);
  return (
    <footer class="foot">
      <div class="wide">
        <div class="source">
          {source && <Source source={source} lang={lang} />}
          <p>{removal(removalBoundSeconds)}</p>
          <p>{footer.notInstead}</p>
        </div>
        <Group title={groups.pages}>
          {mainPages.map(({ key, at }) => (
            <a key={key} href={inLang(at, lang)}>
              {pages[key]}
            </a>
          ))}
        </Group>
        <Group title={groups.help}>
          {helpPages.map(({ key, at }) => (
            <a key={key} href={inLang(at, lang)}>
              {help[key]}
            </a>
          ))}
        </Group>
        <Group title={groups.data}>
          {dataFiles.map(({ key, at }) => (
            <a key={key} href={at}>
              {files[key]}
            </a>
          ))}
        </Group>
      </div>
    </footer>
  );
}

function Source({ source, lang }: { readonly source: PageSource; readonly lang: Lang }) {
  const { footer } = frameWords(lang);
  const { place, asOf, validUntil, sequence } = source;
  return (
    <>
      {place && <p>{footer.whose(place.name[lang])}</p>}
      <p>
        {footer.asOf(formatInstant(asOf, lang), sequence)}
        <br />
        {footer.validUntil(formatInstant(validUntil, lang))}
      </p>
    </>
  );
}

type GroupProps = { readonly title: string; readonly children: ComponentChildren };

function Group({ title, children }: GroupProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
