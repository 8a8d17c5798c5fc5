import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Lang } from '../../shared/messages/lang.ts';
import type { VetOrder, VetSource } from '../../shared/vetting/vet-messages.ts';
import { saveFile } from '../../shared/view/save-file.ts';
import { vetChoices } from '../../shared/view/vetting/vet-choices.ts';
import { vetSession } from '../../shared/view/vetting/vet-session.ts';
import { whoseRegister } from '../messages/register-labels.ts';
import { VetPage } from '../panels/vet/vet-page.tsx';
import { KitAbout } from './kit-about.tsx';
import { jurisdictionOf } from './kit-data.ts';
import { KitRefusal } from './kit-refusal.tsx';
import { type KitState, stateOfKit } from './kit-state.ts';
import type { KitMessage } from './kit-worker.ts';

/** Starts a kit's page: everything it needs stands in its own file, and whether it may answer is asked before anything else. */
export async function startKit(page: Document): Promise<void> {
  const lang = signal<Lang>('zh');
  const root = page.querySelector('main') ?? page.body;
  const useLanguage = (other: Lang) => {
    lang.value = other;
  };
  const refuse = (state: Refusal) =>
    render(<Refused state={state} lang={lang} useLanguage={useLanguage} />, root);
  const state = await stateOfKit(page, Date.now());
  // What stood there until now is no longer true.
  root.textContent = '';
  if (state.kind !== 'usable') {
    refuse(state);
    return;
  }
  const source = signal<VetSource | undefined>(undefined);
  const { phase, ...session } = vetSession(() => workerOf(state));
  // Nothing is kept: the device may be another's.
  const { choices, choose } = vetChoices({}, phase, () => undefined);
  /** A page may stand open for days. */
  const run = async (order: VetOrder) => {
    const then = await stateOfKit(page, Date.now());
    if (then.kind === 'usable') session.run(order);
    else refuse(then);
  };
  const vet = (what: VetSource) => {
    source.value = what;
    void run({ source: what });
  };
  const { registers } = state.kit;
  const nameOfRegister = (jurisdiction: string, lang: Lang) => {
    const register = registers.find((one) => jurisdictionOf(one) === jurisdiction);
    return register === undefined ? jurisdiction : whoseRegister(register.city, lang);
  };
  const Root = () => (
    <VetPage
      above={<KitAbout lang={lang.value} registers={registers} />}
      lang={lang.value}
      nameOfRegister={nameOfRegister}
      useLanguage={useLanguage}
      phase={phase.value}
      session={{ ...session, run: (order) => void run(order) }}
      source={source.value}
      vet={vet}
      choices={choices.value}
      choose={choose}
      save={(name, content) => saveFile(page, name, content)}
    />
  );
  render(<Root />, root);
}

type Refusal = Exclude<KitState, { readonly kind: 'usable' }>;

type RefusedProps = {
  readonly state: Refusal;
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
