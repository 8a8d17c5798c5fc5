import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { type Guide, type GuideName, guides } from './guide-words.ts';

type GuidePageProps = {
  readonly name: GuideName;
  readonly path: string;
  readonly lang: Lang;
  /** Absent: no register can be read. */
  readonly source?: PageSource | undefined;
  readonly children: ComponentChildren;
};

/** What to do, in plain words; links to where it is done come last. */
export function GuidePage({ name, path, lang, source, children }: GuidePageProps) {
  const { title, lead, parts }: Guide = guides[name][lang];
  return (
    <Page title={title} lang={lang} path={path} {...(source && { source })}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div class="prose">
        {parts.map((part) => (
          <section key={part.title}>
            <h2>{part.title}</h2>
            {part.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        ))}
        <p>{children}</p>
      </div>
    </Page>
  );
}
