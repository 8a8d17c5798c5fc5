import { build } from 'esbuild';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LookAnswer } from '../../extension/messages/page-messages.ts';
import type { doubtsIn } from '../../extension/page/asking/doubts.ts';
import type { ink } from '../../extension/page/reading/ink.ts';
import type { readRuns } from '../../extension/page/reading/read-runs.ts';
import type { TextMap } from '../../extension/page/reading/text-map.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';

/** What reads a page, as it runs in one. */
declare const page: {
  readonly TextMap: typeof TextMap;
  readonly doubtsIn: typeof doubtsIn;
  readonly ink: typeof ink;
  readonly readRuns: typeof readRuns;
};

let chromium: Chromium;
let tab: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  tab = await chromium.context.newPage();
  await tab.setContent(`<style>${style}</style><main></main>`);
  await tab.addScriptTag({ content: await bundle() });
});
afterAll(() => chromium.close());

async function bundle(): Promise<string> {
  const files = ['asking/doubts', 'reading/ink', 'reading/read-runs', 'reading/text-map'];
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './extension/page/${file}.ts';`).join(''),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
  });
  return outputFiles[0]?.text ?? '';
}

const displays = [
  ...'block inline inline-block flex inline-flex grid contents none list-item flow-root'.split(' '),
  ...'table inline-table table-row-group table-row table-cell'.split(' '),
];
const style = [
  ...displays.map((display) => `.${display} { display: ${display} }`),
  '.invisible { visibility: hidden } .float { float: left } .absolute { position: absolute }',
  '.pre { white-space: pre } .capitals { text-transform: uppercase }',
].join('\n');

/** Texts are told apart by number. */
type Tree =
  | string
  | { readonly tag: string; readonly kind: string; readonly parts: readonly Tree[] };

const kinds = [...displays, 'invisible', 'float', 'absolute', 'pre', 'capitals'];

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom('示例', ' 青山 ', '环境\n检测'), tie('element')),
  element: fc.record({
    tag: fc.constantFrom('div', 'h2', 'span', 'b', 'section', 'li', 'a', 'table'),
    kind: fc.oneof(fc.constant(''), fc.constantFrom(...kinds)),
    parts: fc.array(tie('tree'), { maxLength: 4 }),
  }),
}));

function htmlOf(parts: readonly Tree[]): string {
  let texts = 0;
  const write = (part: Tree): string => {
    if (typeof part === 'string') {
      texts += 1;
      return `${part}〔${texts}a〕`;
    }
    const inner = part.parts.map(write);
    const content =
      part.tag === 'table'
        ? `<tr>${inner.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
        : inner.join('');
    return `<${part.tag} class="${part.kind}">${content}</${part.tag}>`;
  };
  return parts.map(write).join('');
}

/**
 * Which names that go from one text of a page on into another are found in it: when all is read box by box, and when all is read
 * as a whole as far as that may be. Every name there could be is looked for: each text's end with each other's beginning.
 */
function findBothWays(html: string) {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no main');
  main.innerHTML = html;
  const { TextMap, doubtsIn, ink, readRuns } = page;

  const texts = [...ink(main.textContent).matchAll(/[^〔〕]+〔(\d+)a〕/g)].map(([text]) => text);
  const names = texts.flatMap((one) =>
    texts.filter((other) => other !== one).map((other) => one.slice(-4) + other.slice(0, 2)),
  );
  const inNames = (text: string) =>
    names.flatMap((name, number) => {
      const pattern = [...name].map((char) => char.replace(/[a]/, '[aA]')).join('\\s*');
      return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: { length } }) => ({
        number,
        start: index,
        end: index + length,
      }));
    });

  const closely: number[] = [];
  const read = (container: Element | ShadowRoot) => {
    const { runs, containers } = readRuns(container);
    closely.push(...runs.flatMap(({ text }) => inNames(text).map(({ number }) => number)));
    for (const inner of containers) read(inner);
  };
  read(main);

  const ignore = () => undefined;
  const map = new TextMap(main, { onHidden: ignore, onShadow: ignore, onUndefined: ignore });
  const readOn = () => {
    while (map.step());
    return map.blocks.take().added;
  };
  const answerFor = (blocks: readonly { readonly id: number; readonly text: string }[]) => {
    const found = blocks.flatMap(({ id, text }) => inNames(text).map((one) => ({ id, ...one })));
    const listed = found.flatMap(({ id, start, end }) => [id, start, end]);
    const findings = { kinds: [], places: [] };
    return {
      findings,
      listed,
      readClosely: [],
      verdicts: {},
      paint: { names: [], lang: 'zh', registers: {} },
    };
  };
  const first = readOn();
  let rounds = 0;
  for (let added = first; added.length > 0; added = readOn()) {
    rounds += 1;
    const answer = answerFor(added) as LookAnswer;
    for (const [id, spans] of doubtsIn(answer, (block) => map.blocks.get(block)))
      map.readClosely(id, spans);
  }
  const found = map.blocks.all().flatMap(({ text }) => inNames(text).map(({ number }) => number));
  const wholes = first.filter(({ run }) => run === undefined).length;
  const order = (one: number, other: number) => one - other;
  return { closely: closely.sort(order), found: found.sort(order), wholes, rounds };
}

test('a name is found in text read as a whole exactly where it is found box by box', async () => {
  let wholes = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), async (parts) => {
      const both = await tab.evaluate(findBothWays, htmlOf(parts));

      expect(both.found).toEqual(both.closely);
      // However deep it stands, it is read box by box at once.
      expect(both.rounds).toBeLessThanOrEqual(3);
      wholes += both.wholes;
      found += both.found.length;
    }),
    { numRuns: 500 },
  );
  expect(wholes).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(100);
});
