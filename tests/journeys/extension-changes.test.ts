import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../support/extension-run.ts';
import { readPaintColours } from '../support/read-paint-colours.ts';

const name = '示例晚潮环境检测有限公司';

/** How a page comes to show a text that it didn't show when it was loaded: what it is, and what it does a moment later. */
const changes = {
  'the document is written anew': [
    '<p>正在加载</p>',
    `document.open(); document.write('<body><p>中标人：${name}</p>'); document.close()`,
  ],
  'its root is another one': [
    '<p>正在加载</p>',
    `const made = new DOMParser().parseFromString('<p>中标人：${name}</p>', 'text/html');
     document.replaceChild(document.adoptNode(made.documentElement), document.documentElement)`,
  ],
  'its root is taken away, and put back': [
    `<p id="p">正在加载</p>`,
    `const root = document.documentElement; root.remove(); p = root.querySelector('#p'); p.textContent = '${name}';
     setTimeout(() => document.append(root), 300)`,
  ],
  'its body is another one': [
    '<p>正在加载</p>',
    `const body = document.createElement('body'); body.innerHTML = '<p>${name}</p>'; document.body = body`,
  ],
  'a class of the root shows it': [
    `<style>html:not(.ready) div { visibility: hidden }</style><div><section><p>${name}</p></section></div>`,
    `document.documentElement.className = 'ready'`,
  ],
  'the body’s own style shows it': [
    `<body style="visibility: hidden"><div><p>${name}</p></div>`,
    `document.body.style.visibility = 'visible'`,
  ],
  'any attribute shows it': [
    `<style>[v-cloak] { visibility: hidden }</style><div v-cloak><div><p>${name}</p></div></div>`,
    `document.querySelector('div').removeAttribute('v-cloak')`,
  ],
  'a part of a line is shown': [
    `<style>b { visibility: hidden } .on b { visibility: visible }</style><p>示例晚潮<b>环境检测</b>有限公司</p>`,
    `document.querySelector('p').className = 'on'`,
  ],
  'a style sheet is taken away': [
    `<style id="s">p { visibility: hidden }</style><p>${name}</p>`,
    `document.querySelector('#s').disabled = true; document.querySelector('#s').sheet.disabled = true`,
  ],
  'a box is ticked': [
    `<style>p { visibility: hidden } :checked ~ p { visibility: visible }</style><input type="checkbox"><p>${name}</p>`,
    `document.querySelector('input').checked = true`,
  ],
  'a clock shows it': [
    `<style>@keyframes k { to { visibility: visible } } p { visibility: hidden; animation: k 0s 1s forwards }</style><p>${name}</p>`,
    '',
  ],
  'a sibling’s class shows what was not laid out': [
    `<style>div { display: none } .on + div { display: block }</style><b></b><div><section><p>${name}</p></section></div>`,
    `document.querySelector('b').className = 'on'`,
  ],
  'it is in a shadow tree in what was hidden': [
    `<section style="visibility: hidden"><div><template shadowrootmode="open"><p>${name}</p></template></div></section>`,
    `document.querySelector('section').style.visibility = ''`,
  ],
  'an element comes for which a style sheet writes it': [
    `<style>.n::after { content: "${name}" }</style><p>公示</p>`,
    `document.body.append(Object.assign(document.createElement('p'), { className: 'n' }))`,
  ],
  'a class has a style sheet write it': [
    `<style>.on + p b::after { content: "${name}" }</style><i></i><p>公示<b></b></p>`,
    `document.querySelector('i').className = 'on'`,
  ],
  'its field is shown': [
    `<p>公示<input style="display: none" value="${name}"></p>`,
    `document.querySelector('input').style.display = ''`,
  ],
  'a title is shown': [
    `<p>公示</p>`,
    `document.head.style.display = 'block'; const title = document.querySelector('title'); title.textContent = '${name}'; title.style.display = 'block'`,
  ],
} as const satisfies Record<string, readonly [html: string, script: string]>;

const pages = Object.fromEntries(
  Object.entries(changes).map(([, [html, script]], number) => [
    `/${number}.html`,
    `<!doctype html><meta charset="utf-8"><title>公告</title>${html}<script>
      addEventListener('load', () => setTimeout(() => { ${script} }, 1000))</script>`,
  ]),
);

let run: ExtensionRun;

beforeAll(async () => {
  run = await runExtension('<p>公告</p>', { records: [makeAgencyRecord(1, { name })], pages });
});
afterAll(() => run.stop());

test.each(Object.keys(changes).map((what, number) => [what, `/${number}.html`] as const))(
  'text is read once the page shows it: %s',
  async (_, path) => {
    const opened = await run.open(path);

    const { findings } = await opened.stateWhere(
      ({ counts, pending }) => counts.found > 0 && !pending,
    );

    expect(findings.map((finding) => finding.name)).toEqual([name]);
    await opened.page.close();
  },
);

test('text that a class of the root hides is forgotten', async () => {
  pages['/hiding.html'] =
    `<!doctype html><meta charset="utf-8"><style>.off p { visibility: hidden } .gone div { display: none }</style>
    <div><p>${name}</p></div><section><i>公示</i></section>`;
  const opened = await run.open('/hiding.html');
  const become = (type: string) =>
    opened.page.evaluate((name) => {
      document.documentElement.className = name;
    }, type);
  const count = async () => (await opened.state()).counts.found;
  expect(await count()).toBe(1);

  for (const [type, found] of [
    ['off', 0],
    ['', 1],
    ['gone', 0],
    ['', 1],
  ] as const) {
    await become(type);
    await expect.poll(count).toBe(found);
  }
});

test('text that a style sheet or a drawing no longer shows is forgotten', async () => {
  pages['/written.html'] =
    `<!doctype html><meta charset="utf-8"><style>.on p::after { content: "${name}" }</style><p>公示</p>
    <svg width="0" height="0"><symbol id="s"><text>${name}</text></symbol></svg><svg width="400" height="40"><use href="#s" /></svg>`;
  const opened = await run.open('/written.html');
  const count = async () => (await opened.state()).counts.found;
  expect(await count()).toBe(1);

  await opened.page.evaluate(() => {
    document.body.className = 'on';
  });
  await expect.poll(count).toBe(2);
  await opened.page.evaluate(() => {
    document.body.className = '';
    document.querySelector('symbol')?.replaceChildren();
  });

  await expect.poll(count).toBe(0);
});

test('a name keeps its paint when the page writes the same text anew', async () => {
  pages['/same.html'] = `<!doctype html><meta charset="utf-8"><p>中标人：${name}</p>`;
  const opened = await run.open('/same.html');
  const painted = async () => (await readPaintColours(opened.page)).map(([text]) => text);
  await expect.poll(painted).toEqual([name]);

  // The paint goes as soon as the text is touched, and comes again once it was read.
  await opened.page.evaluate(async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.replaceData(0, text.length, text.data);
    await new Promise((resume) => setTimeout(resume, 1000));
  });

  await expect.poll(painted).toEqual([name]);
});
