import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { agencyWords } from './agency-words.ts';
import type { Section } from './sections.ts';

type FileSectionProps = {
  readonly section: Section;
  readonly lang: Lang;
  readonly children: ComponentChildren;
};

/** What decides nothing. */
const folded: readonly Section[] = ['own', 'embed'];

export function FileSection({ section, lang, children }: FileSectionProps) {
  const title = agencyWords(lang).section[section];
  if (folded.includes(section)) {
    return (
      <details id={section} class="part">
        <summary>{title}</summary>
        {children}
      </details>
    );
  }
  return (
    <section id={section} class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
