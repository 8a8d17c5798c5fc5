import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type { PageMessage, ToPage } from '../../../../extension/messages/page-messages.ts';
import { Annotation } from '../../../../extension/page/asking/annotation.ts';
import type { BackgroundPort } from '../../../../extension/page/asking/background-port.ts';
import { bringFoundScript, type Shown } from '../../../../extension/page/asking/found-script.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';
import { fakeScheduler } from '../fake-scheduler.ts';
import { addUsualStyles } from '../usual-styles.ts';

beforeAll(addUsualStyles);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  fakeScheduler();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const noFindings = {
  findings: packFindings([]),
  listed: [],
  readClosely: [],
  verdicts: {},
  paint: { names: [], lang: 'zh' },
};

/** A background that finds nothing, what it was told, and how to say something to the page; `meanwhile`: at each of these messages. */
function background(meanwhile: (message: PageMessage) => unknown = () => undefined) {
  const told: PageMessage[] = [];
  const hear: { current?: (message: ToPage) => void } = {};
  const ask = async (message: PageMessage) => {
    told.push(message);
    if (told.length > 50) throw new Error('Asked again and again');
    await meanwhile(message);
    return message.kind === 'look' ? noFindings : true;
  };
  const listen: BackgroundPort['listen'] = (listener) => {
    hear.current = listener;
  };
  const annotation = new Annotation({ ask, listen } as unknown as BackgroundPort);
  annotation.start();
  const lookAgain = () => hear.current?.({ kind: 'look-again' });
  const kinds = () => told.map(({ kind }) => kind);
  return { annotation, told, kinds, lookAgain };
}

test('a page that is asked for all its text again and again sends it when there is time for that, and each time all of it', async () => {
  document.body.innerHTML = `<p>${'示例白云'.repeat(25_000)}</p>`;
  // Another frame of the tab says something else of the notice whenever this one is through.
  const { annotation, told, kinds, lookAgain } = background(({ kind }) => {
    if (kind === 'done') setTimeout(lookAgain);
  });

  await vi.advanceTimersByTimeAsync(60_000);

  const looks = told.flatMap((message) => (message.kind === 'look' ? [message.ids.length] : []));
  // One at once, and one that uses up what may be read at once; then one in ten seconds at the most.
  expect(looks.length).toBeLessThanOrEqual(8);
  expect(looks.length).toBeGreaterThanOrEqual(5);
  expect(new Set(looks)).toEqual(new Set([1]));
  expect(kinds()).toContain('changed');
  annotation.stop();
});

test('a page is through once more after text of it was looked over, although it has as much as before and something else was to be looked at meanwhile', async () => {
  const style = document.createElement('style');
  document.head.append(style);
  document.body.innerHTML = '<p>示例白云</p>';
  let looks = 0;
  const { annotation, kinds } = background(async ({ kind }) => {
    if (kind !== 'look') return;
    looks += 1;
    if (looks === 2) style.sheet?.insertRule('.example { color: black }');
    await new Promise((resolve) => setTimeout(resolve, 2000));
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(kinds()).toEqual(['look', 'done']);

  document.body.innerHTML = '<p>示例青山</p>';
  await vi.advanceTimersByTimeAsync(20_000);

  expect(kinds().slice(0, 3)).toEqual(['look', 'done', 'look']);
  expect(kinds().at(-1)).toBe('done');
  annotation.stop();
});

test('a page without text is through once more after it was asked for all of it', async () => {
  document.body.replaceChildren();
  const { annotation, kinds, lookAgain } = background();
  await vi.advanceTimersByTimeAsync(5000);

  lookAgain();
  await vi.advanceTimersByTimeAsync(5000);

  expect(kinds()).toEqual(['look', 'done', 'look', 'done']);
  annotation.stop();
});

test('a page is through once more after a change that was announced has come to nothing', async () => {
  document.body.innerHTML = `<p>${'示例白云'.repeat(25_000)}</p>`;
  const { annotation, kinds } = background();
  await vi.advanceTimersByTimeAsync(1000);

  const passing = document.createElement('p');
  document.body.append(passing);
  await vi.advanceTimersByTimeAsync(1000);
  expect(kinds()).toEqual(['look', 'done', 'changed']);
  passing.remove();
  await vi.advanceTimersByTimeAsync(20_000);

  expect(kinds().at(-1)).toBe('done');
  annotation.stop();
});

test('paint that was taken off changing text is put back once that is read, also when it reads as before', async () => {
  document.body.innerHTML = '<p>示例白云</p>';
  const painted: string[] = [];
  const shown: Shown = {
    put: () => painted.push('put'),
    drop: () => undefined,
    clear: () => painted.push('clear'),
    restore: () => painted.push('restore'),
    settle: async () => 0,
    hear: () => undefined,
  };
  bringFoundScript({ readHeads: async () => ({ heads: [], spentMs: 0 }), show: () => shown });
  const found = { ...noFindings, findings: packFindings([makeFinding(1, { end: 4 })]) };
  const ask = async ({ kind }: PageMessage) => (kind === 'look' ? found : true);
  const port = { ask, listen: () => undefined } as unknown as BackgroundPort;
  const annotation = new Annotation(port);
  annotation.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(painted).toEqual(['put']);

  const text = document.querySelector('p')?.firstChild as Text;
  text.data = '示例青山';
  text.data = '示例白云';
  await vi.advanceTimersByTimeAsync(5000);

  expect(painted.indexOf('clear')).toBeGreaterThan(0);
  expect(painted.lastIndexOf('restore')).toBeGreaterThan(painted.lastIndexOf('clear'));
  annotation.stop();
});
