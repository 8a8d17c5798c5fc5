import { expect, test } from 'vitest';
import { type VetWorker, vetSession } from '../../shared/view/vetting/vet-session.ts';

const order = { source: { kind: 'text', text: 'x' } } as const;

function sessionOf() {
  const workers: (VetWorker & { isEnded: boolean })[] = [];
  const session = vetSession(() => {
    const worker: (typeof workers)[number] = {
      isEnded: false,
      postMessage: () => undefined,
      terminate: () => {
        worker.isEnded = true;
      },
      onmessage: null,
      onerror: null,
    };
    workers.push(worker);
    return worker;
  });
  const say = (data: object) =>
    workers
      .at(-1)
      ?.onmessage?.call(workers[0] as unknown as Worker, new MessageEvent('message', { data }));
  return { session, workers, say };
}

test('to cancel ends the worker, and nothing that it has done is shown', () => {
  const { session, workers, say } = sessionOf();
  session.run(order);
  say({ kind: 'progress', done: 3, of: 9, unit: 'page' });

  session.cancel();

  expect(workers[0]?.isEnded).toBe(true);
  expect(session.phase.value).toEqual({ kind: 'cancelled' });
});

test('a worker that breaks down is a refusal by its rule, not a result', () => {
  const { session, workers } = sessionOf();
  session.run(order);

  workers[0]?.onerror?.call(workers[0] as unknown as Worker, new ErrorEvent('error'));

  expect(session.phase.value).toMatchObject({
    kind: 'refused',
    reason: { en: expect.stringContaining('file.broken-off') },
  });
});

test('what the PDF parser says on the same line is passed over', () => {
  const { session, say } = sessionOf();
  session.run(order);

  say({ sourceName: 'worker', targetName: 'main', action: 'ready' });

  expect(session.phase.value).toEqual({ kind: 'working' });
});

test('another order ends the one before it', () => {
  const { session, workers } = sessionOf();
  session.run(order);
  session.run(order);

  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});
