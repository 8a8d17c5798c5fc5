import { words } from '../../../shared/messages/words.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import { LanguageButton } from '../parts/language-button.tsx';
import { panelWords } from '../words/panel-words.ts';
import { VetInput } from './vet-input.tsx';
import { VetOutcome } from './vet-outcome.tsx';
import type { VetPageProps } from './vet-page-props.ts';

/** Where a list or a document is vetted: what to check, how far it has come, and what every row came to. */
export function VetPage(props: VetPageProps) {
  const { lang, phase, useLanguage, session } = props;
  const { product } = panelWords(lang);
  const said = vetWords(lang);
  const isAsking = phase.kind === 'idle' || phase.kind === 'cancelled' || phase.kind === 'refused';
  return (
    <div class="vet" lang={words(lang).htmlLang}>
      <header>
        <h1>
          {said.title} <span class="aside">{product}</span>
        </h1>
        <LanguageButton lang={lang} useLanguage={useLanguage} />
      </header>
      {props.above}
      <div role="status">
        {phase.kind === 'cancelled' && <p class="warning">{said.cancelled}</p>}
        {phase.kind === 'working' && <Progress {...props} />}
      </div>
      {phase.kind === 'refused' && (
        <p class="warning" role="alert">
          <strong>{said.refused}</strong>
          {phase.reason[lang]}
        </p>
      )}
      {phase.kind === 'working' && (
        <p>
          <button type="button" onClick={session.cancel}>
            {said.cancel}
          </button>
        </p>
      )}
      {isAsking && <VetInput {...props} />}
      {phase.kind === 'done' && <VetOutcome {...props} result={phase.result} />}
      <p class="aside limits">{said.limits}</p>
    </div>
  );
}

function Progress({ phase, lang }: VetPageProps) {
  const said = vetWords(lang);
  const progress = phase.kind === 'working' ? phase.progress : undefined;
  const text = progress ? said.progress[progress.unit](progress.done, progress.of) : said.reading;
  return (
    <p class="vet-progress">
      <label for="vet-progress">{text}</label>
      <progress id="vet-progress" {...(progress && { value: progress.done, max: progress.of })} />
    </p>
  );
}
