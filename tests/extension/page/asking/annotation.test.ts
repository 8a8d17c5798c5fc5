import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type {
  LookAnswer,
  PageMessage,
  ToPage,
} from '../../../../extension/messages/page-messages.ts';
import { Annotation } from '../../../../extension/page/asking/annotation.ts';
import type { BackgroundPort } from '../../../../extension/page/asking/background-port.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';
import { fakeScheduler } from '../fake-scheduler.ts';
import { addUsualStyles } from '../usual-styles.ts';

const answer: LookAnswer = {
  findings: packFindings([makeFinding(1, { end: 4 })]),
  listed: [],
  readClosely: [],
  verdicts: {},
  paint: { names: [], lang: 'zh', registers: {} },
};

let tasks: ReadonlySet<() => void>;

beforeAll(addUsualStyles);
beforeEach(() => {
  // What was read lately is measured: by the machine's clock a busy one would read later, and say so.
  vi.useFakeTimers();
  // The global object of the test DOM hears no events.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  tasks = fakeScheduler();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Stops the annotation when it asks this. */
function stopAt(kind: PageMessage['kind'] | 'start') {
  const asked: PageMessage['kind'][] = [];
  const ask = async (message: PageMessage) => {
    asked.push(message.kind);
    if (message.kind === kind) annotation.stop();
    return message.kind === 'look' ? answer : true;
  };
  const port = { ask, listen: () => undefined } as unknown as BackgroundPort;
  const annotation = new Annotation(port);
  annotation.start();
  if (kind === 'start') annotation.stop();
  return asked;
}

test.each([
  ['before anything was read', 'start', ['left']],
  ['in the middle of the first look', 'look', ['look', 'left']],
] as const)('a reading that is told to stop %s asks for nothing more', async (_, kind, said) => {
  document.body.innerHTML = '<p>示例青山</p><p>示例白云</p>';
  const asked = stopAt(kind);

  await vi.advanceTimersByTimeAsync(1000);

  expect(asked).toEqual(said);
  expect([...tasks]).toEqual([]);
});

test('what has changed and is read only later is announced, so that nothing is said of the page until then', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const asked: PageMessage['kind'][] = [];
  const nothing: LookAnswer = { ...answer, findings: packFindings([]) };
  const ask = async ({ kind }: PageMessage) => {
    asked.push(kind);
    return kind === 'look' ? nothing : true;
  };
  const annotation = new Annotation({ ask, listen: () => undefined } as unknown as BackgroundPort);
  annotation.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['look', 'done']);
  document.body.append('示例'.repeat(50_000));
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['look', 'done', 'look', 'done']);

  document.body.append('示例白云');
  await vi.advanceTimersByTimeAsync(1000);

  expect(asked.slice(4)).toEqual(['changed']);
  annotation.stop();
});

/** A background that answers each look when the test says so, and what it was told. */
function slowBackground() {
  const told: string[] = [];
  const answers: (() => void)[] = [];
  const ask = (message: PageMessage) => {
    const texts = message.kind === 'look' ? `: ${message.texts.join(' ')}` : '';
    told.push(`${message.kind}${texts}`);
    if (message.kind !== 'look') return Promise.resolve(true);
    return new Promise((resolve) => {
      answers.push(() => {
        told.push('answer');
        resolve({ ...answer, findings: packFindings([]) });
      });
    });
  };
  const hear: { current?: (message: ToPage) => void } = {};
  const listen: BackgroundPort['listen'] = (listener) => {
    hear.current = listener;
  };
  return { port: { ask, listen } as unknown as BackgroundPort, told, answers, hear };
}

test('what is asked for while a page is read comes after that, one look at a time', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const { port, told, answers, hear } = slowBackground();
  const annotation = new Annotation(port);
  annotation.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['look: 示例青山']);

  hear.current?.({ kind: 'look-again' });
  document.body.insertAdjacentHTML('beforeend', '<p>示例白云</p>');
  await vi.advanceTimersByTimeAsync(400);
  expect(told).toEqual(['look: 示例青山']);
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(answers.length).toBe(2);
  answers[1]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.at(-1)).toBe('done');

  expect(told).toEqual([
    'look: 示例青山',
    'answer',
    'done',
    'look: 示例青山 示例白云',
    'answer',
    'done',
  ]);
  annotation.stop();
});

test('a reading that breaks off is told, counts as not checked, and all is said once more', async () => {
  document.body.innerHTML = '<p>示例青山</p>';
  const errors = vi.fn();
  vi.stubGlobal('reportError', errors);
  const told: PageMessage[] = [];
  let broken: unknown = { findings: undefined };
  const ask = async (message: PageMessage) => {
    told.push(message);
    if (message.kind !== 'look') return true;
    const given = broken ?? { ...answer, findings: packFindings([]) };
    broken = undefined;
    return given;
  };
  const annotation = new Annotation({ ask, listen: () => undefined } as unknown as BackgroundPort);
  annotation.start();

  await vi.advanceTimersByTimeAsync(1000);
  expect(told.map(({ kind }) => kind)).toEqual(['look', 'look', 'done']);

  expect(errors).toHaveBeenCalledOnce();
  expect(told[1]).toMatchObject({ texts: ['示例青山'] });
  expect(told[2]).toMatchObject({ blocks: 1, failed: 1 });
  annotation.stop();
});
