import { type ReadonlySignal, signal } from '@preact/signals';
import type { HeldFiles } from '../register/held-files.ts';
import type { FetchOrder, FetchReport, HeldMessage } from '../register/register-messages.ts';
import { sealPage } from './seal.ts';
import { fetchWorker } from './start-worker.ts';

/** How far a page has come until it may be used: the register is here and believed, and nothing can leave any more. */
export type Opening =
  | { readonly kind: 'opening'; readonly fetched?: Extract<FetchReport, { kind: 'fetching' }> }
  /** By the name of the rule or cause. */
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'open';
      readonly held: HeldFiles;
      readonly size: number;
      /** Whether the browser has been seen to refuse requests of this page. */
      readonly isSealed: boolean;
      /** Starts a worker that has the register. */
      readonly startWorker: () => Worker;
    };

/** Fetches worker and register, then seals the page. `keys`: the signed key set that the page names, as JSON. */
export function openIsland(page: Document, keys: string): ReadonlySignal<Opening> {
  const opening = signal<Opening>({ kind: 'opening' });
  void open(page, keys, opening).catch(() => {
    opening.value = { kind: 'failed', why: 'unreachable' };
  });
  return opening;
}

async function open(page: Document, json: string, opening: { value: Opening }): Promise<void> {
  const keys: unknown = JSON.parse(json);
  const startWorker = await fetchWorker();
  const order: FetchOrder = { origin: page.location.origin, keys };
  const report = await lastReport(startWorker(), order, (fetched) => {
    opening.value = { kind: 'opening', fetched };
  });
  if (report.kind === 'not-fetched') {
    opening.value = { kind: 'failed', why: report.rule ?? report.cause };
    return;
  }
  const { held, size } = report;
  const isSealed = await sealPage(page);
  const startWithRegister = () => {
    const worker = startWorker();
    const message: HeldMessage = { held };
    worker.postMessage(message);
    return worker;
  };
  opening.value = { kind: 'open', held, size, isSealed, startWorker: startWithRegister };
}

type Fetching = Extract<FetchReport, { readonly kind: 'fetching' }>;

/** The worker that asks the network is ended before the page is sealed. */
function lastReport(
  worker: Worker,
  order: FetchOrder,
  onProgress: (report: Fetching) => void,
): Promise<Exclude<FetchReport, Fetching>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FetchReport>) => {
      if (data.kind === 'fetching') onProgress(data);
      else resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage(order);
  }).finally(() => worker.terminate()) as Promise<Exclude<FetchReport, Fetching>>;
}
