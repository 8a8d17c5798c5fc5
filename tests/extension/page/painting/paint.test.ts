import { beforeAll, expect, test } from 'vitest';
import { createPainter } from '../../../../extension/page/painting/paint.ts';
import { fakeRanges } from '../fake-ranges.ts';

beforeAll(fakeRanges);

function open() {
  const registry = new Map<string, Highlight>();
  const painter = createPainter(['hfirst', 'hsecond'], registry);
  const text = document.createTextNode('示例青山公司');
  const range = (startOffset: number, endOffset: number) =>
    new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset });
  return { registry, painter, range };
}

test('a highlight is registered with its first range, under the name it was given', () => {
  const { registry, painter, range } = open();
  const one = range(0, 2);

  painter.add(1, [one]);

  expect([...registry.keys()]).toEqual(['hsecond']);
  expect(registry.get('hsecond')?.has(one)).toBe(true);
});

test('a range taken away is painted no longer', () => {
  const { registry, painter, range } = open();
  const [one, other] = [range(0, 2), range(2, 4)];
  painter.add(0, [one, other]);

  painter.remove(0, [one]);

  expect([...(registry.get('hfirst') ?? [])]).toEqual([other]);
});

test('an untouched picture needs no mending', () => {
  const { painter, range } = open();
  painter.add(0, [range(0, 2)]);

  expect(painter.mend()).toBe(false);
});

test.each([
  ['clears the registry', ({ registry }: ReturnType<typeof open>) => registry.clear()],
  [
    'puts its own highlight under our name',
    ({ registry }) => registry.set('hfirst', new Highlight()),
  ],
  ['empties our highlight', ({ registry }) => registry.get('hfirst')?.clear()],
  ['adds a range of its own', ({ registry, range }) => registry.get('hfirst')?.add(range(4, 6))],
  [
    'swaps a range',
    ({ registry, range }) => {
      const highlight = registry.get('hfirst');
      highlight?.clear();
      highlight?.add(range(4, 6));
    },
  ],
] satisfies [string, (page: ReturnType<typeof open>) => unknown][])(
  'a page that %s is mended',
  (_, meddle) => {
    const page = open();
    const own = page.range(0, 2);
    page.painter.add(0, [own]);

    meddle(page);

    expect(page.painter.mend()).toBe(true);
    expect([...(page.registry.get('hfirst') ?? [])]).toEqual([own]);
    expect(page.painter.mend()).toBe(false);
  },
);

test('a painter that is cleared leaves no highlight of its own, and the page’s as they were', () => {
  const { registry, painter, range } = open();
  registry.set('page-own', new Highlight());
  painter.add(0, [range(0, 2)]);

  painter.clear();

  expect([...registry.keys()]).toEqual(['page-own']);
});

test('a browser without a registry of highlights paints nothing and goes on', () => {
  const painter = createPainter(['paint'], undefined);
  const range = new StaticRange({
    startContainer: document.body,
    startOffset: 0,
    endContainer: document.body,
    endOffset: 0,
  });

  painter.add(0, [range]);
  painter.remove(0, [range]);

  expect(painter.mend()).toBe(false);
  expect(() => painter.clear()).not.toThrow();
});
