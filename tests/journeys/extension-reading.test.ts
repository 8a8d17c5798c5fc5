import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

/** Each name stands on the page in one form only, so that a name found says which form was read. */
const forms = {
  elements: ['示例甲川环境检测有限公司', '<p><b>示例</b>甲川<i>环境<u>检测</u></i>有限公司</p>'],
  nbsp: ['示例乙川环境检测有限公司', '<p>示例乙川&nbsp;环境检测&nbsp;&nbsp;有限公司</p>'],
  'line break': ['示例丙川环境检测有限公司', '<p>供应商：示例丙川环境<br>检测有限公司</p>'],
  'source line': ['示例丁川环境检测有限公司', '<p>示例丁川环境\n      检测有限公司</p>'],
  'kept line': ['示例戊川环境检测有限公司', '<div class="pre">示例戊川环境\n检测有限公司</div>'],
  'zero width': ['示例己川环境检测有限公司', '<p>示例己川&#8203;环境&shy;检测<wbr>有限公司</p>'],
  'full width': ['示例庚川（ABC）环境有限公司', '<p>示例庚川(ＡＢＣ)环境有限公司</p>'],
  cell: [
    '示例辛川环境检测有限公司',
    '<table><tr><td>1</td><td>示例辛川<br>环境检测有限公司</td><td>合格</td></tr></table>',
  ],
  'flex child': [
    '示例壬川环境检测有限公司',
    '<div class="flex"><span>中标人</span><span>示例壬川环境检测有限公司</span></div>',
  ],
  'grid child': [
    '示例癸川环境检测有限公司',
    '<div class="grid"><span>示例</span><span>示例癸川环境检测有限公司</span></div>',
  ],
  contents: [
    '示例子川环境检测有限公司',
    '<p>示例<span class="contents">子川<b>环境检测</b></span>有限公司</p>',
  ],
  'inline block': [
    '示例丑川环境检测有限公司',
    '<p><span class="block">示例丑川</span><span class="block">环境检测有限公司</span></p>',
  ],
  'shadow tree': [
    '示例寅川环境检测有限公司',
    '<div><template shadowrootmode="open"><p>示例寅川<b>环境检测</b>有限公司</p></template></div>',
  ],
  slot: [
    '示例卯川环境检测有限公司',
    '<div><template shadowrootmode="open"><p>名称：<slot></slot></p></template>示例卯川环境检测有限公司</div>',
  ],
  'frame of this site': [
    '示例辰川环境检测有限公司',
    '<iframe srcdoc="<p>示例辰川环境检测有限公司</p>"></iframe>',
  ],
  capitals: ['示例abc川环境检测有限公司', '<p class="capitals">示例abc川环境检测有限公司</p>'],
} as const satisfies Record<string, readonly [name: string, html: string]>;

/** A name stands nowhere here, although its characters follow each other in the source. */
const traps = {
  cells: [
    '示例东山环境检测有限公司',
    '<table><tr><td>示例东山</td><td>环境检测有限公司</td></tr></table>',
  ],
  rows: [
    '示例南山环境检测有限公司',
    '<table><tr><td>示例南山</td></tr><tr><td>环境检测有限公司</td></tr></table>',
  ],
  paragraphs: ['示例西山环境检测有限公司', '<p>示例西山</p><p>环境检测有限公司</p>'],
  'flex children': [
    '示例北山环境检测有限公司',
    '<div class="flex"><span>示例北山</span><span>环境检测有限公司</span></div>',
  ],
  'block in text': ['示例上山环境检测有限公司', '<div>示例上山<div>环境检测</div>有限公司</div>'],
  'list items': ['示例下山环境检测有限公司', '<ul><li>示例下山<li>环境检测有限公司</ul>'],
  picture: ['示例中山环境检测有限公司', '<p>示例中山<img alt="">环境检测有限公司</p>'],
  hidden: [
    '示例左山环境检测有限公司',
    '<p>甲<span class="gone">示例左山环境检测有限公司</span></p>',
  ],
  invisible: [
    '示例右山环境检测有限公司',
    '<p>乙<span class="invisible">示例右山环境检测有限公司</span></p>',
  ],
  'hidden part': [
    '示例前山环境检测有限公司',
    '<p>示例前山<span class="gone">环境检测</span>有限公司</p>',
  ],
  'closed details': [
    '示例高山环境检测有限公司',
    '<details><summary>详情</summary><p>示例高山环境检测有限公司</p></details>',
  ],
  'closed details without a box': [
    '示例低山环境检测有限公司',
    '<details><summary>详情</summary>示例低山环境检测有限公司</details>',
  ],
  'text to be searched for': [
    '示例远山环境检测有限公司',
    '<div hidden="until-found"><p>示例远山环境检测有限公司</p></div>',
  ],
  'invisible box': [
    '示例岭山环境检测有限公司',
    '<div>示例岭山<div class="invisible"></div>环境检测有限公司</div>',
  ],
  'row without a table': [
    '示例岗山环境检测有限公司',
    '<div>示例岗山<div class="row">环境检测</div>有限公司</div>',
  ],
  script: ['示例外山环境检测有限公司', '<p>丙<script>"示例外山环境检测有限公司"</script></p>'],
} as const satisfies Record<string, readonly [name: string, html: string]>;

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
  await run.ask({ kind: 'check-now' });
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

  await expect.poll(countOf(late), { timeout: 5000 }).toBe(1);
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

  await expect.poll(countOf(late), { timeout: 5000 }).toBe(1);
  await expect
    .poll(async () => (await readPaintColours(opened.page)).map(([text]) => text), {
      timeout: 5000,
    })
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
    await expect
      .poll(async () => (await shown()).sort((a, b) => a - b), { timeout: 5000 })
      .toEqual(expected);
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
  await expect.poll(painted, { timeout: 5000 }).toEqual([top]);
  expect((await opened.state()).counts.found).toBe(121);

  await opened.page.evaluate(() => document.querySelector('#bottom')?.scrollIntoView());

  await expect.poll(painted, { timeout: 5000 }).toEqual([bottom]);
});
