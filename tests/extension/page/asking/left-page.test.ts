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
  // The global object of the test DOM hears no events.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  fakeScheduler();
});
afterEach(() => vi.unstubAllGlobals());

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
  await vi.waitFor(() => expect(told).toEqual(['look']), 5000);

  tell('pagehide', true);
  looks[0]?.resolve(answer);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual(['look', 'left']);

  tell('pageshow', true);
  await vi.waitFor(() => expect(looks.length).toBe(2), 5000);
  looks[1]?.resolve(answer);
  await vi.waitFor(() => expect(told.at(-1)).toBe('done'), 5000);

  expect(told).toEqual(['look', 'left', 'done', 'look', 'done']);
  annotation.stop();
});

test('a question that leaving the document cuts off is asked again on its return', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const { port, told, looks } = slowBackground();
  const annotation = new Annotation(port);
  annotation.start();
  await vi.waitFor(() => expect(told).toEqual(['look']), 5000);

  tell('pagehide', true);
  looks[0]?.reject(new Error('The message channel is closed'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual(['look', 'left']);

  tell('pageshow', true);
  await vi.waitFor(() => expect(looks.length).toBe(2), 5000);
  looks[1]?.resolve(answer);
  await vi.waitFor(() => expect(told.slice(2, 4)).toEqual(['look', 'done']), 5000);

  annotation.stop();
});
