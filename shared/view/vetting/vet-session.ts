import { type ReadonlySignal, signal } from '@preact/signals';
import type { FaultText } from '../../tables/fault-text.ts';
import type { VetOrder, VetReport, VetResult } from '../../vetting/vet-messages.ts';

export type VetPhase =
  | { readonly kind: 'idle' | 'cancelled' }
  | {
      readonly kind: 'working';
      readonly progress?: Extract<VetReport, { readonly kind: 'progress' }>;
    }
  | { readonly kind: 'done'; readonly result: VetResult }
  | { readonly kind: 'refused'; readonly reason: FaultText };

export type VetSession = {
  readonly phase: ReadonlySignal<VetPhase>;
  readonly run: (order: VetOrder) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
};

/** What of a worker is needed. */
export type VetWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Vets one thing at a time, each in a worker of its own that is ended with it, so that nothing of it stays in memory. */
export function vetSession(makeWorker: () => VetWorker): VetSession {
  const phase = signal<VetPhase>({ kind: 'idle' });
  let worker: VetWorker | undefined;
  const end = (after: VetPhase) => {
    worker?.terminate();
    worker = undefined;
    phase.value = after;
  };
  const hear = ({ data }: MessageEvent<VetReport | { readonly kind?: undefined }>) => {
    if (data.kind === 'progress') phase.value = { kind: 'working', progress: data };
    if (data.kind === 'done') end({ kind: 'done', result: data.result });
    if (data.kind === 'refused') end({ kind: 'refused', reason: data.reason });
  };
  return {
    phase,
    run: (order) => {
      end({ kind: 'working' });
      worker = makeWorker();
      worker.onmessage = hear;
      worker.onerror = () => end({ kind: 'refused', reason: brokenOff });
      worker.postMessage(order);
    },
    cancel: () => end({ kind: 'cancelled' }),
    reset: () => end({ kind: 'idle' }),
  };
}

const brokenOff: FaultText = {
  zh: '读取中断（文件可能过大），没有核对任何内容（规则：file.broken-off）',
  en: 'Reading broke off, perhaps because the file is too large; nothing was checked (rule: file.broken-off)',
};
