import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../../support/extension-run.ts';
import { glassBoxes } from '../../support/glass-boxes.ts';
import { glassText } from '../../support/read-card.ts';
import { readPaintColours } from '../../support/read-paint-colours.ts';

const name = '示例暗礁环境检测有限公司';
const innocent = '示例远山贸易有限公司';
const page = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>公告</title><script>${script}</script>
<p>中标人：${name}</p><p id="innocent">采购人：${innocent}</p>`;
const pages: Record<string, string> = {
  '/plain.html': page(''),
  // All that paints, measures, parses or waits is the page's own from its first script on.
  '/globals.html': page(`
    for (const own of [Range, StaticRange, Highlight, IntersectionObserver, MutationObserver, ResizeObserver, Map, Set])
      window[own.name] = function () { throw new Error('gone'); };
    for (const [of, what] of [[Element, 'getBoundingClientRect'], [Range, 'getClientRects'], [Element, 'attachShadow'],
      [Document, 'elementFromPoint'], [Node, 'appendChild'], [Document, 'createElementNS'], [Array, 'flatMap'], [String, 'slice']])
      if (of.prototype) of.prototype[what] = () => null;
    JSON.parse = JSON.stringify = () => 'null'; Promise.prototype.then = () => undefined;
    Object.defineProperty(CSS, 'highlights', { value: { get() {}, set() {}, delete() {} } });
  `),
  // Whatever we put right is undone at once, again and again.
  '/without-end.html': page(`
    var undone = 0;
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((all) => {
        for (const { addedNodes } of all)
          for (const node of addedNodes) if (node !== document.body) node.remove(), undone += 1;
      }).observe(document.documentElement, { childList: true });
      setInterval(() => CSS.highlights.clear(), 5);
    });
  `),
  '/drowned.html': page(`
    addEventListener('DOMContentLoaded', () => {
      const all = new Range();
      all.selectNodeContents(document.documentElement);
      for (let n = 0; n < 2000; n += 1) {
        const own = new Highlight(all);
        own.priority = 1000;
        CSS.highlights.set('own' + n, own);
      }
    });
  `),
};

let run: ExtensionRun;
beforeAll(async () => {
  run = await runExtension(page(''), {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages,
  });
  await run.ask({ kind: 'use-language', lang: 'zh' });
});
afterAll(() => run.stop());

test('a page that puts functions of its own in the place of the browser’s changes neither finding, badge nor card', async () => {
  const opened = await run.open('/globals.html');

  expect((await opened.state()).findings.map(({ text }) => text)).toEqual([name]);
  expect(await run.badge(opened.tab)).toBe('✕1');
  await opened.page.bringToFront();
  const box = await opened.page.locator('p').first().boundingBox();
  if (box === null) throw new Error('No name');
  await opened.page.mouse.move(box.x + 120, box.y + box.height / 2, { steps: 4 });
  await expect.poll(() => glassText(opened.page)).toContain('黑名单');
  await opened.page.close();
});

test('a page that undoes without end what we put right is reported, its findings stay, and it isn’t fought for its thread', async () => {
  const opened = await run.open('/without-end.html');
  await opened.page.bringToFront();

  const { findings } = await opened.stateWhere(({ isTamperedWith }) => isTamperedWith);
  const undone = () => opened.page.evaluate<[number, number]>('[undone, performance.now() / 1000]');
  const [before, since] = await undone();
  await opened.page.waitForTimeout(3000);
  const [after, until] = await undone();

  expect(findings.map(({ text }) => text)).toEqual([name]);
  expect(await run.badge(opened.tab)).toMatch(/^✕1!/);
  // Once a second by ourselves; for each sign and card once more.
  expect(after - before).toBeLessThanOrEqual(4 * Math.ceil(until - since));
  await opened.page.close();
});

test('a page that fills the registry of highlights with its own keeps no name from being found, painted and signed', async () => {
  const opened = await run.open('/drowned.html');
  await opened.page.bringToFront();

  expect((await opened.state()).findings.map(({ text }) => text)).toEqual([name]);
  expect(await run.badge(opened.tab)).toBe('✕1');
  const ours = () =>
    opened.page.evaluate(() =>
      [...CSS.highlights].flatMap(([of, highlight]) =>
        of.startsWith('own')
          ? []
          : [...highlight].map(({ endOffset, startOffset }) => endOffset - startOffset),
      ),
    );
  await expect.poll(ours).toEqual([name.length]);
  await expect.poll(async () => (await glassBoxes(opened.page)).signs.length).toBe(1);
  await opened.page.close();
});

test('a page that stretches our paint over an innocent name accuses nobody in list or badge, and is reported', async () => {
  const opened = await run.open('/plain.html');
  await opened.page.bringToFront();
  await expect.poll(() => readPaintColours(opened.page)).toHaveLength(1);
  await opened.page.evaluate(() => {
    const text = document.querySelector('#innocent')?.firstChild;
    if (!(text instanceof Text)) throw new Error('No text');
    const range = new StaticRange({
      startContainer: text,
      startOffset: 4,
      endContainer: text,
      endOffset: text.length,
    });
    for (const highlight of CSS.highlights.values()) highlight.add(range);
  });

  const { findings } = await opened.stateWhere(({ isTamperedWith }) => isTamperedWith);

  expect(findings.map(({ text }) => text)).toEqual([name]);
  expect(await run.badge(opened.tab)).toMatch(/^✕1!/);
  expect((await readPaintColours(opened.page)).map(([text]) => text)).toEqual([name]);
  await opened.page.close();
});
