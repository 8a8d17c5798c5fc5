import { vetWords } from '../../vetting/words/vet-words.ts';
import type { VetDeskProps } from './vet-desk-props.ts';
import { VetInput } from './vet-input.tsx';
import { VetOutcome } from './vet-outcome.tsx';

/** Where a list or a document is vetted: what to check, how far it has come, and what every row came to. */
export function VetDesk(props: VetDeskProps) {
  const { lang, phase, session, readsPdf } = props;
  const said = vetWords(lang);
  const isAsking = phase.kind === 'idle' || phase.kind === 'cancelled' || phase.kind === 'refused';
  return (
    <>
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
      <p class="aside limits">
        {said.limits} {readsPdf && said.pdfLimits}
      </p>
    </>
  );
}

function Progress({ phase, lang }: VetDeskProps) {
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
