import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { settingsWords } from '../words/settings-words.ts';

type ErasedPageProps = {
  readonly lang: Lang;
  readonly stillOpen: readonly string[];
  readonly beginAnew: () => void;
};

/** All that is left to say once nothing is kept any more. */
export function ErasedPage({ lang, stillOpen, beginAnew }: ErasedPageProps) {
  const said = settingsWords(lang).device;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="setup" lang={words(lang).htmlLang}>
      <header>
        <h1 ref={title} tabIndex={-1}>
          {settingsWords(lang).title}
        </h1>
      </header>
      <p role="status">{said.erased}</p>
      {stillOpen.length > 0 && (
        <p>
          {said.stillOpen} {stillOpen.join(' · ')}
        </p>
      )}
      <p>
        <button type="button" onClick={beginAnew}>
          {said.again}
        </button>
      </p>
    </div>
  );
}
