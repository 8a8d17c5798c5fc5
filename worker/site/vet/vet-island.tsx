import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { VetSource } from '../../../shared/vetting/vet-messages.ts';
import { saveFile } from '../../../shared/view/save-file.ts';
import { vetChoices } from '../../../shared/view/vetting/vet-choices.ts';
import { VetDesk } from '../../../shared/view/vetting/vet-desk.tsx';
import { vetSession } from '../../../shared/view/vetting/vet-session.ts';
import type { Opening } from '../island/open-island.ts';
import { OpeningLine } from '../island/opening-line.tsx';
import type { WorkbookOrder } from './workbook-messages.ts';

type VetIslandProps = {
  readonly page: Document;
  readonly lang: Lang;
  readonly opening: ReadonlySignal<Opening>;
};

/** Vetting on the site: nothing can be given to it before the register is here and the page is sealed. */
export function VetIsland({ page, lang, opening }: VetIslandProps) {
  const state = opening.value;
  return (
    <>
      <OpeningLine lang={lang} opening={state} />
      {state.kind === 'open' && <Desk page={page} lang={lang} startWorker={state.startWorker} />}
    </>
  );
}

type DeskProps = Pick<VetIslandProps, 'page' | 'lang'> & { readonly startWorker: () => Worker };

function Desk({ page, lang, startWorker }: DeskProps) {
  const source = useSignal<VetSource | undefined>(undefined);
  // Nothing that the reader chooses is kept: the device may be another's.
  const [{ session, choices }] = useState(() => {
    const session = vetSession(startWorker);
    return { session, choices: vetChoices({}, session.phase, () => undefined) };
  });
  return (
    <VetDesk
      lang={lang}
      phase={session.phase.value}
      session={session}
      source={source.value}
      vet={(what) => {
        source.value = what;
        session.run({ source: what });
      }}
      readsPdf={false}
      choices={choices.choices.value}
      choose={choices.choose}
      writeWorkbook={(workbook) => workbookBy(startWorker(), { workbook })}
      save={(name, content) => saveFile(page, name, content)}
    />
  );
}

function workbookBy(worker: Worker, order: WorkbookOrder): Promise<Blob> {
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
