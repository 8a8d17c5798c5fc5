import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Opening } from '../island/open-island.ts';
import { OpeningLine } from '../island/opening-line.tsx';
import { ProofInput } from './proof-input.tsx';
import { ProofOutcome } from './proof-outcome.tsx';
import type { VerifyOrder, VerifyResult } from './verify-messages.ts';
import { verifyWords } from './words/verify-words.ts';

type VerifyIslandProps = {
  readonly page: Document;
  readonly lang: Lang;
  readonly opening: ReadonlySignal<Opening>;
};

/** Checking evidence on the site: nothing can be given to it before the register is here and the page is sealed. */
export function VerifyIsland({ page, lang, opening }: VerifyIslandProps) {
  const state = opening.value;
  return (
    <>
      <OpeningLine lang={lang} opening={state} />
      {state.kind === 'open' && (
        <Desk own={page.location.origin} lang={lang} startWorker={state.startWorker} />
      )}
    </>
  );
}

type DeskProps = {
  readonly own: string;
  readonly lang: Lang;
  readonly startWorker: () => Worker;
};

type Phase = { readonly kind: 'idle' | 'working' | 'broken-off' } | VerifyDone;
type VerifyDone = { readonly kind: 'done'; readonly result: VerifyResult };

function Desk({ own, lang, startWorker }: DeskProps) {
  const phase = useSignal<Phase>({ kind: 'idle' });
  const said = verifyWords(lang);
  /** Each in a worker of its own: whatever a file does to it, the page goes on. */
  const verify = (proof: VerifyOrder['proof']) => {
    phase.value = { kind: 'working' };
    const worker = startWorker();
    const end = (after: Phase) => {
      worker.terminate();
      phase.value = after;
    };
    worker.onmessage = ({ data }: MessageEvent<VerifyResult>) =>
      end({ kind: 'done', result: data });
    worker.onerror = () => end({ kind: 'broken-off' });
    const order: VerifyOrder = { proof, own };
    worker.postMessage(order);
  };
  return (
    <>
      <ProofInput lang={lang} verify={verify} isWorking={phase.value.kind === 'working'} />
      <div role="status">{phase.value.kind === 'working' && <p>{said.working}</p>}</div>
      {phase.value.kind === 'broken-off' && (
        <p class="warning" role="alert">
          {said.brokenOff}
        </p>
      )}
      {phase.value.kind === 'done' && <ProofOutcome lang={lang} result={phase.value.result} />}
    </>
  );
}
