import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type { LookAnswer, PageMessage } from '../../../../extension/messages/page-messages.ts';
import { Annotation } from '../../../../extension/page/asking/annotation.ts';
import type { BackgroundPort } from '../../../../extension/page/asking/background-port.ts';
import { fakeScheduler } from '../fake-scheduler.ts';
import { addUsualStyles } from '../usual-styles.ts';

const answer: LookAnswer = {
  findings: packFindings([]),
  listed: [],
  readClosely: [],
  verdicts: {},
  paint: { names: [], lang: 'zh', registers: {} },
};

beforeAll(addUsualStyles);
beforeEach(() => {
  vi.useFakeTimers();
  // The global object of the test DOM hears no events.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  fakeScheduler();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As the browser tells it, not a script of the page. */
function tell(type: 'pagehide' | 'pageshow', persisted: boolean): void {
  const event = Object.assign(new Event(type), { persisted });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
}

/** A background that answers each look as the test says, and what it was told. */
function slowBackground() {
  const told: PageMessage['kind'][] = [];
  const looks: PromiseWithResolvers<LookAnswer>[] = [];
  const ask = ({ kind }: PageMessage) => {
    told.push(kind);
    if (kind !== 'look') return Promise.resolve(true);
    const look = Promise.withResolvers<LookAnswer>();
    looks.push(look);
    return look.promise;
  };
  return { port: { ask, listen: () => undefined } as unknown as BackgroundPort, told, looks };
}

test('a document that was left says nothing more, whatever it is answered, until it is shown again: then it says all', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const { port, told, looks } = slowBackground();
  const annotation = new Annotation(port);
  annotation.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['look']);

  tell('pagehide', true);
  looks[0]?.resolve(answer);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['look', 'left']);

  tell('pageshow', true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks.length).toBe(2);
  looks[1]?.resolve(answer);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.at(-1)).toBe('done');

  expect(told).toEqual(['look', 'left', 'done', 'look', 'done']);
  annotation.stop();
});

test('a question that leaving the document cuts off is asked again on its return', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const { port, told, looks } = slowBackground();
  const annotation = new Annotation(port);
  annotation.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['look']);

  tell('pagehide', true);
  looks[0]?.reject(new Error('The message channel is closed'));
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['look', 'left']);

  tell('pageshow', true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks.length).toBe(2);
  looks[1]?.resolve(answer);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.slice(2, 4)).toEqual(['look', 'done']);

  annotation.stop();
});
