import { build } from 'esbuild';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { markCloselyRead } from '../../extension/page/closely-read.ts';
import type { ink } from '../../extension/page/ink.ts';
import type { readRuns } from '../../extension/page/read-runs.ts';
import type { readWhole } from '../../extension/page/read-whole.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';

/** The readers, as they run in a page. */
declare const readers: {
  readonly markCloselyRead: typeof markCloselyRead;
  readonly ink: typeof ink;
  readonly readRuns: typeof readRuns;
  readonly readWhole: typeof readWhole;
};

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  page = await chromium.context.newPage();
  await page.setContent(`<style>${style}</style><main></main>`);
  await page.addScriptTag({ content: await bundleReaders() });
});
afterAll(() => chromium.close());

async function bundleReaders(): Promise<string> {
  const files = ['closely-read', 'ink', 'read-runs', 'read-whole'];
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './extension/page/${file}.ts';`).join(''),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'readers',
  });
  return outputFiles[0]?.text ?? '';
}

const displays = [
  ...'block inline inline-block flex inline-flex grid contents none list-item flow-root'.split(' '),
];
const style = [
  ...displays.map((display) => `.${display} { display: ${display} }`),
  '.invisible { visibility: hidden } .float { float: left } .absolute { position: absolute }',
  '.pre { white-space: pre }',
].join('\n');

/**
 * Texts are told apart by number. Left out is what the one call takes for no end of a line although a box ends there: a table
 * that stands in the middle of a line, and a box that is invisible and has no text.
 */
type Tree =
  | string
  | { readonly tag: string; readonly kind: string; readonly parts: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom('示例', ' 青山 ', '环境\n检测'), tie('element')),
  element: fc.record({
    tag: fc.constantFrom('div', 'h2', 'span', 'b', 'section', 'li', 'a', 'table'),
    kind: fc.constantFrom('', '', '', ...displays, 'invisible', 'float', 'absolute', 'pre'),
    parts: fc.array(tie('tree'), { maxLength: 4 }),
  }),
}));

function htmlOf(parts: readonly Tree[]): string {
  let texts = 0;
  const write = (part: Tree): string => {
    if (typeof part === 'string') {
      texts += 1;
      return `${part}〔${texts}〕号`;
    }
    const content = part.kind === 'invisible' ? ['示例', ...part.parts] : part.parts;
    const inner = content.map(write);
    if (part.tag === 'table') {
      return `<table><tr>${inner.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    }
    const kind = inner.length === 0 ? '' : part.kind;
    return `<${part.tag} class="${kind}">${inner.join('')}</${part.tag}>`;
  };
  return parts.map(write).join('');
}

/** The lines of a page as the one call gives them and as they are read box by box; undefined where it must be read so. */
function readBothWays(html: string) {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no main');
  main.innerHTML = html;
  const { markCloselyRead, ink, readRuns, readWhole } = readers;
  const closely: string[] = [];
  const read = (container: Element | ShadowRoot) => {
    const { runs, containers } = readRuns(container);
    closely.push(...runs.map(({ text }) => ink(text)));
    for (const inner of containers) read(inner);
  };
  const marked = new WeakSet<Node>();
  markCloselyRead(main, marked);
  const text = marked.has(main) ? undefined : readWhole(main);
  if (text === undefined) return undefined;
  read(main);
  const whole = text.split(/[\n\t]+/).map(ink);
  return { whole: whole.filter((line) => line !== ''), closely };
}

test('reading as a whole joins nothing that reading box by box parts, and leaves nothing out', async () => {
  let wholes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), async (parts) => {
      const read = await page.evaluate(readBothWays, htmlOf(parts));

      if (read === undefined) return;
      wholes += 1;
      expect(read.whole.join('')).toHaveLength(read.closely.join('').length);
      const isInOne = (line: string) => read.closely.some((text) => text.includes(line));
      expect(read.whole.filter((line) => !isInOne(line))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(wholes).toBeGreaterThan(100);
});
