import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import { paintStyles } from '../../../../extension/messages/paint-styles.ts';
import { FoundNames } from '../../../../extension/page/painting/found-names.ts';
import { createPainter } from '../../../../extension/page/painting/paint.ts';
import { PaintedHits } from '../../../../extension/page/painting/painted-hits.ts';
import type { Block } from '../../../../extension/page/reading/block.ts';
import { makeFinding } from '../../../fixtures/pages/make-finding.ts';
import { fakeRanges } from '../fake-ranges.ts';
import { fakeScheduler } from '../fake-scheduler.ts';

beforeAll(() => {
  fakeRanges();
  fakeScheduler();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** A paragraph with a name in it, found and painted. */
async function painted() {
  document.body.innerHTML = '<p>示例第1环境检测有限公司</p>';
  const [container] = document.querySelectorAll('p');
  const node = container?.firstChild as Text;
  const run = { text: node.data, nodes: [node], starts: [0] };
  const block: Block = { id: 1, text: node.data, container: container as Element, run };
  const highlights = new Map<string, Highlight>();
  const names = paintStyles.map((_, place) => `paint-${place}`);
  const inView = {
    add: () => undefined,
    remove: () => undefined,
    visible: new Set<never>(),
    disconnect: () => undefined,
  };
  const found = new FoundNames({
    hits: new PaintedHits(createPainter(names, highlights), inView),
    onPainted: () => undefined,
    onDoubt: () => undefined,
    signal: new AbortController().signal,
  });
  found.add(packFindings([makeFinding(1)]), () => block);
  await found.settle();
  const count = () => [...highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return { found, node, count };
}

test('a name is painted once it is found', async () => {
  const { count } = await painted();

  expect(count()).toBe(1);
});

test('text that has changed loses its paint before it is read again', async () => {
  const { found, node, count } = await painted();

  found.clear(new Set([node]));

  expect(count()).toBe(0);
});

test('text that has changed elsewhere leaves the paint of a name alone', async () => {
  const { found, count } = await painted();

  found.clear(new Set([document.createTextNode('示例')]));

  expect(count()).toBe(1);
});

test('a name that still stands where text has changed is painted again once that is read', async () => {
  const { found, node, count } = await painted();

  found.clear(new Set([node]));
  found.restore();

  expect(count()).toBe(1);
});

test('a name that is gone once changed text is read stays unpainted', async () => {
  const { found, node, count } = await painted();

  found.clear(new Set([node]));
  found.drop([1]);
  found.restore();

  expect(count()).toBe(0);
});
