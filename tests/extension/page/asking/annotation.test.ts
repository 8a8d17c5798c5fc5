import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type { LookAnswer, PageMessage } from '../../../../extension/messages/page-messages.ts';
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
  paint: { names: [], lang: 'zh' },
};

let tasks: ReadonlySet<() => void>;

beforeAll(addUsualStyles);
beforeEach(() => {
  // The global object of the test DOM hears no events.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  tasks = fakeScheduler();
});
afterEach(() => vi.unstubAllGlobals());

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

  await vi.waitFor(() => expect(asked).toEqual(said), 5000);
  await new Promise((resolve) => setTimeout(resolve, 100));

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
  await vi.waitFor(() => expect(asked).toEqual(['look', 'done']), 5000);
  document.body.append('示例'.repeat(50_000));
  await vi.waitFor(() => expect(asked).toEqual(['look', 'done', 'look', 'done']), 5000);

  document.body.append('示例白云');
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(4), 5000);

  expect(asked.slice(4)).toEqual(['changed']);
  annotation.stop();
});
