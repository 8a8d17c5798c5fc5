import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';
import { forms } from './extension-reading/forms.ts';
import { traps } from './extension-reading/traps.ts';

const late = '示例迟到环境检测有限公司';
const rows = Array.from({ length: 40 }, (_, n) => `示例第${n + 1}号环境检测有限公司`);

const style = `
  .pre { white-space: pre-wrap } .flex { display: flex } .grid { display: grid }
  .contents { display: contents } .block { display: inline-block } .gone { display: none }
  .row { display: table-row } .invisible { visibility: hidden } .capitals { text-transform: uppercase }
  #list { height: 120px; overflow: auto }
`;
const all = [...Object.entries(forms), ...Object.entries(traps)];
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${style}</style>
  <body>${all.map(([, [, part]]) => `<section>${part}</section>`).join('')}
  <div id="late"></div><x-late></x-late><ul id="list"></ul></body>`;

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  const names = [...all.map(([, [name]]) => name), late, ...rows];
  run = await runExtension(html, {
    records: names.map((name, n) => makeAgencyRecord(n + 1, { name })),
  });
  opened = await run.open();
});
afterAll(() => run.stop());

const plain = (text: string) => text.replace(/\s/g, '');
const namesFound = async () => new Set((await opened.state()).findings.map(({ name }) => name));

test.each(Object.entries(forms))('a name is found in this form: %s', async (_, [name]) => {
  expect(await namesFound()).toContain(name);
});

test.each(Object.entries(traps))('no name is made up in this form: %s', async (_, [name]) => {
  expect(await namesFound()).not.toContain(name);
});

test('each name is painted with all its characters', async () => {
  const { findings } = await opened.state();

  const painted = new Set((await readPaintColours(opened.page)).map(([text]) => plain(text)));

  const inTop = findings.filter(({ frame }) => frame === 0).map(({ text }) => plain(text));
  expect(inTop.filter((text) => !painted.has(text.toLowerCase()) && !painted.has(text))).toEqual(
    [],
  );
});

const countOf = (name: string) => async () =>
  (await opened.state()).findings.filter((finding) => finding.name === name).length;

test('a name that the page brings later, piece by piece, is found', async () => {
  await opened.page.evaluate(async (name) => {
    const place = document.querySelector('#late');
    for (const letter of name) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const part = document.createElement('b');
      part.textContent = letter;
      place?.append(part);
    }
  }, late);

  await expect.poll(countOf(late)).toBe(1);
});

test('an element that the page defines later is read with its shadow tree', async () => {
  await opened.page.evaluate((name) => {
    document.querySelector('#late')?.replaceChildren();
    customElements.define(
      'x-late',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(`承包人：${name}`);
        }
      },
    );
  }, late);

  await expect.poll(countOf(late)).toBe(1);
  await expect
    .poll(async () => (await readPaintColours(opened.page)).map(([text]) => text))
    .toContain(late);
});

test('a list that shows other names in the same rows is followed', async () => {
  const show = (first: number) =>
    opened.page.evaluate(
      ([from, names]) => {
        const list = document.querySelector('#list');
        while (list && list.children.length < 10) list.append(document.createElement('li'));
        names.slice(from, from + 10).forEach((name, n) => {
          const row = list?.children[n];
          if (!row) return;
          if (row.firstChild instanceof Text) row.firstChild.data = name;
          else row.textContent = name;
        });
      },
      [first, rows] as const,
    );
  const shown = async () =>
    (await opened.state()).findings.map(({ name }) => rows.indexOf(name)).filter((n) => n >= 0);

  for (const first of [0, 10, 25]) {
    await show(first);
    const expected = Array.from({ length: 10 }, (_, n) => first + n);
    await expect.poll(async () => (await shown()).sort((a, b) => a - b)).toEqual(expected);
  }
});

test('of very many names, those far from what the reader sees are painted when they come near', async () => {
  const [top, bottom] = [rows[30], rows[31]];
  await opened.page.evaluate(
    (names) => {
      const screens = (count: number) => `<div style="height:${count * 100}vh"></div>`;
      const many = `<p>${names[0]}</p>`.repeat(120);
      document.body.innerHTML = `${many}${screens(9)}<p id="bottom">${names[1]}</p>`;
    },
    [top, bottom] as const,
  );
  const painted = async () => {
    const texts = (await readPaintColours(opened.page)).map(([text]) => text);
    return [...new Set(texts)];
  };
  await expect.poll(painted).toEqual([top]);
  expect((await opened.state()).counts.found).toBe(121);

  await opened.page.evaluate(() => document.querySelector('#bottom')?.scrollIntoView());

  await expect.poll(painted).toEqual([bottom]);
});
