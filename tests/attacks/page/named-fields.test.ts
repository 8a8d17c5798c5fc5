import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, runExtension } from '../../support/extension-run.ts';
import { glassBoxes } from '../../support/glass-boxes.ts';
import { glassText } from '../../support/read-card.ts';

const name = '示例暗礁环境检测有限公司';
const pages: Record<string, string> = {};
let run: ExtensionRun;
let properties: readonly string[];

beforeAll(async () => {
  run = await runExtension('<p>公告</p>', {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages,
  });
  await run.ask({ kind: 'check-now' });
  properties = await namesOfProperties();
});
afterAll(() => run.stop());

/** Of forms and documents, whose own properties give way to their fields and pictures, and of windows. */
async function namesOfProperties(): Promise<readonly string[]> {
  const { page } = await run.open();
  const names = await page.evaluate(() => {
    const chainOf = (at: object | null): readonly string[] =>
      at === null ? [] : [...Object.getOwnPropertyNames(at), ...chainOf(Object.getPrototypeOf(at))];
    return [
      ...chainOf(HTMLFormElement.prototype),
      ...chainOf(HTMLDocument.prototype),
      ...Object.getOwnPropertyNames(window),
    ];
  });
  await page.close();
  return [...new Set([...names, 'browser', 'chrome', 'runtime'])];
}

async function countOn(html: string): Promise<number> {
  pages['/attack.html'] = `<!doctype html><meta charset="utf-8"><title>公告</title>${html}`;
  const opened = await run.open('/attack.html');
  const { counts } = await opened.state();
  await opened.page.close();
  return counts.found;
}

test('no name of a form’s field keeps its text unread', async () => {
  const forms = properties.map(
    (property) => `<form><p>${name}</p><input name="${property}"></form>`,
  );

  expect(await countOn(forms.join('\n'))).toBe(properties.length);
});

test('all names of form fields together keep no text unread, nor text that is brought into the form or shown later', async () => {
  const fields = properties.map((property) => `<input name="${property}" hidden>`).join('');
  pages['/attack.html'] =
    `<!doctype html><meta charset="utf-8"><style>.off p { visibility: hidden }</style>
    <form class="off"><b>示例<i>暗礁</i>环境检测有限公司</b><p>${name}</p>${fields}</form>${name}`;
  const opened = await run.open('/attack.html');
  expect((await opened.state()).counts.found).toBe(2);

  await opened.page.evaluate((text) => {
    const form = document.querySelector('form');
    if (form === null) return;
    Element.prototype.setAttribute.call(form, 'class', '');
    Node.prototype.appendChild.call(form, document.createElement('p')).textContent = text;
  }, name);

  expect((await opened.stateWhere(({ counts }) => counts.found >= 4)).counts.found).toBe(4);
  await opened.page.close();
});

test('a form that is the whole document is read', async () => {
  const fields = properties.map((property) => `<input name="${property}" hidden>`).join('');
  pages['/attack.html'] =
    `<!doctype html><meta charset="utf-8"><form>${name}${fields}</form><script>
    document.documentElement.replaceWith(document.forms[0])</script>`;
  const opened = await run.open('/attack.html');

  expect((await opened.state()).counts.found).toBe(1);
  await opened.page.close();
});

test('a form between the cells of a table stops no reading, whatever its fields are called', async () => {
  const fields = properties
    .map((property) => `<input form="f" name="${property}" hidden>`)
    .join('');
  pages['/attack.html'] = `<!doctype html><meta charset="utf-8"><title>公告</title>${fields}
    <table><tr><td>中标单位<td>${name}</table><script>
    const form = document.createElement('form'); form.setAttribute('id', 'f');
    document.querySelectorAll('td')[1].before(form)</script>`;
  const opened = await run.open('/attack.html');

  const { findings } = await opened.stateWhere(
    ({ pending, counts }) => !pending && counts.found > 0,
  );
  expect(findings.map((finding) => finding.role)).toEqual(['winner']);
  await opened.page.close();
});

test('no picture or frame named like a property of the document or window keeps the page unread, or the card undrawn', async () => {
  const pictures = properties.map((property) => `<img name="${property}" id="${property}">`);
  const frame = '<iframe name="browser" srcdoc="<a id=runtime>"></iframe>';
  pages['/attack.html'] = `<!doctype html><meta charset="utf-8"><p>${name}</p>
    <form id="browser"><fieldset name="runtime" id="runtime"></fieldset></form>${frame}<main hidden>${pictures.join('')}</main>`;
  const opened = await run.open('/attack.html');

  expect((await opened.state()).counts.found).toBe(1);
  expect(await run.badge(opened.tab)).toBe('✕1');
  // The page's own scripts are as helpless here as it wanted ours to be.
  await opened.page.bringToFront();
  await opened.page.mouse.move(300, 300);
  await opened.page.mouse.move(60, 30, { steps: 4 });
  await expect.poll(() => glassText(opened.page)).toContain(name);
  await opened.page.close();
});

test('a page whose named frame was there before the extension is reported as not checked', async () => {
  const elsewhere = await run.open();
  await run.ask({ kind: 'pause', tab: elsewhere.tab });
  pages['/attack.html'] =
    `<!doctype html><meta charset="utf-8"><p>${name}</p><iframe name="chrome"></iframe>`;
  const opened = await run.open('/attack.html');

  await run.ask({ kind: 'resume', tab: opened.tab });

  await opened.stateWhere(({ notRead, pending }) => notRead === 'unreadable' && !pending);
  await opened.page.close();
  await elsewhere.page.close();
});

test('a warning in a form has its sign, whatever the fields of the form are called', async () => {
  const fields = properties.map((property) => `<input name="${property}" hidden>`).join('');
  pages['/attack.html'] =
    `<!doctype html><meta charset="utf-8"><title>公告</title><form>中标人：${name}${fields}</form>`;
  const opened = await run.open('/attack.html');

  await expect.poll(async () => (await glassBoxes(opened.page)).signs.length).toBe(1);
  await opened.page.close();
});
