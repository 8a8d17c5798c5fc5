import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Lang } from '../../shared/messages/lang.ts';
import { saveFile } from '../panels/save-file.ts';
import { vetChoices } from '../panels/vet/vet-choices.ts';
import { VetPage } from '../panels/vet/vet-page.tsx';
import { vetSession } from '../panels/vet/vet-session.ts';
import type { VetSource } from '../vetting/vet-messages.ts';
import { KitAbout } from './kit-about.tsx';
import { KitRefusal } from './kit-refusal.tsx';
import { type KitState, stateOfKit } from './kit-state.ts';
import type { KitMessage } from './kit-worker.ts';

/** Starts a kit's page: everything it needs stands in its own file, and whether it may answer is asked before anything else. */
export async function startKit(page: Document): Promise<void> {
  const lang = signal<Lang>('zh');
  const state = await stateOfKit(page, Date.now());
  const root = page.querySelector('main') ?? page.body;
  // What stood there until now is no longer true.
  root.textContent = '';
  const useLanguage = (other: Lang) => {
    lang.value = other;
  };
  if (state.kind !== 'usable') {
    render(<Refused state={state} lang={lang} useLanguage={useLanguage} />, root);
    return;
  }
  const { kit } = state;
  const source = signal<VetSource | undefined>(undefined);
  const { phase, ...session } = vetSession(() => workerOf(state));
  // Nothing is kept: the device may be another's.
  const { choices, choose } = vetChoices({}, phase, () => undefined);
  const vet = (what: VetSource) => {
    source.value = what;
    session.run({ source: what });
  };
  const Root = () => (
    <VetPage
      above={<KitAbout lang={lang.value} kit={kit} />}
      lang={lang.value}
      useLanguage={useLanguage}
      phase={phase.value}
      session={session}
      source={source.value}
      vet={vet}
      choices={choices.value}
      choose={choose}
      save={(name, content) => saveFile(page, name, content)}
    />
  );
  render(<Root />, root);
}

type RefusedProps = {
  readonly state: Exclude<KitState, { readonly kind: 'usable' }>;
  readonly lang: { readonly value: Lang };
  readonly useLanguage: (lang: Lang) => void;
};

function Refused({ state, lang, useLanguage }: RefusedProps) {
  return <KitRefusal state={state} lang={lang.value} useLanguage={useLanguage} />;
}

function workerOf({ kit, worker, characterMaps }: Extract<KitState, { readonly kind: 'usable' }>) {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(worker)], { type: 'text/javascript' }),
  );
  const started = new Worker(address);
  URL.revokeObjectURL(address);
  const message: KitMessage = { kit, characterMaps };
  started.postMessage(message);
  return started;
}
