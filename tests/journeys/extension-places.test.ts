import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NotChecked, TabState } from '../../extension/messages/tab-state.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { pdfOf } from '../support/make-pdf.ts';
import { glassText } from '../support/read-card.ts';

/** Every place where a page can show text that is read (docs/reading.md), each with a name of its own. */
const read = {
  'a text field': (name) => `<form><input value="${name}"></form>`,
  'the hint in an empty field': (name) => `<input placeholder="例如：${name}">`,
  'a button’s label': (name) => `<input type="button" value="${name}">`,
  'a large field': (name) => `<p><textarea>中标人：${name}</textarea></p>`,
  'lines of a large field': (name) => `<textarea>${name.slice(0, 4)}\n${name.slice(4)}</textarea>`,
  'the options of a list': (name) => `<select><option>请选择<option>${name}</select>`,
  'a list that is open': (name) =>
    `<select size="3"><optgroup label="${name}"></optgroup></select>`,
  'editable text': (name) =>
    `<div contenteditable><p>${name.slice(0, 4)}<b>${name.slice(4)}</b></p></div>`,
  'a drawing': (name) => `<svg width="400" height="40"><g><text y="20">${name}</text></g></svg>`,
  'a drawing’s spans': (name) =>
    `<svg width="400" height="40"><text y="20">${name.slice(0, 4)}<tspan fill="red">${name.slice(4)}</tspan></text></svg>`,
  'HTML in a drawing': (name) =>
    `<svg width="400" height="40"><foreignObject width="400" height="40"><p>${name}</p></foreignObject></svg>`,
  'a formula': (name) => `<math><mtext>${name}</mtext></math>`,
  'a closed shadow tree': (name) =>
    `<div class="host" title="${name}"></div><script>document.currentScript.previousElementSibling.attachShadow({ mode: 'closed' }).innerHTML = '<p>' + '${name}' + '</p>'</script>`,
  'a closed shadow tree in another': (name) =>
    `<div><template shadowrootmode="closed"><x-a><template shadowrootmode="closed"><b>${name}</b></template></x-a></template></div>`,
  'a closed shadow tree around text': (name) =>
    `<section><template shadowrootmode="closed">${name}<slot></slot></template>公示</section>`,
  'a gloss': (name) => `<ruby>注<rt>${name}</rt></ruby>`,
  'a gloss over several letters': (name) =>
    `<ruby>甲<rt>${name.slice(0, 4)}</rt>乙<rt>${name.slice(4)}</rt></ruby>`,
  'what a style sheet writes': (name) =>
    `<style>#w::before { content: "${name}" }</style><p id="w"></p>`,
  'what it takes from an attribute': (name) =>
    `<style>@media screen { .attr::after { content: attr(data-name) "。" } }</style><p class="attr" data-name="${name}">中标人：</p>`,
  'half written by a style sheet': (name) =>
    `<style>.half::before { content: "${name.slice(0, 4)}" }</style><p class="half">${name.slice(4)}</p>`,
  'what a nested rule writes': (name) =>
    `<style>.nest { color: inherit; &:is(p)::after { content: "${name}" } }</style><p class="nest"></p>`,
  'what a rule for several writes': (name) =>
    `<style>:is(.one, .two)::before, .\\:before { content: "${name}" }</style><p class="two"></p>`,
  'what an imported sheet writes': (name) =>
    `<style>@import url("data:text/css;charset=utf-8,${encodeURIComponent(`.imported::before { content: "${name}" }`)}");</style><p class="imported"></p>`,
  'what an adopted sheet writes': (name) =>
    `<p class="adopted"></p><script>{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.adopted::before { content: "${name}" }'); document.adoptedStyleSheets.push(sheet) }</script>`,
  'what a rule added later writes': (name) =>
    `<style id="later"></style><p class="later"></p><script>setTimeout(() => document.querySelector('#later').sheet.insertRule('.later::before { content: "${name}" }'), 1500)</script>`,
  'what the sheet of a shadow tree writes': (name) =>
    `<div><template shadowrootmode="closed"><style>b::after { content: "${name}" }</style><b></b></template></div>`,
  'what the sheet of a shadow tree writes for its host': (name) =>
    `<div><template shadowrootmode="open"><style>:host::before { content: "${name}" }</style></template></div>`,
  'what a style sheet writes at a place of its own': (name) =>
    `<style>.own { position: absolute } .own::before { content: "${name}" }</style><p>&nbsp;<span class="own"></span></p>`,
  'a list’s mark': (name) =>
    `<style>.marked { list-style: "${name}" inside }</style><ul class="marked"><li>公示</li></ul>`,
  'a mark with a rule of its own': (name) =>
    `<style>.ruled li::marker { content: "${name}" }</style><ol class="ruled"><li>公示</li></ol>`,
  'a drawing used again': (name) =>
    `<svg width="0" height="0"><symbol id="symbol"><text y="20">${name}</text></symbol></svg><svg width="400" height="40"><use href="#symbol"></use></svg>`,
  'one that uses another': (name) =>
    `<svg width="400" height="40"><defs><text id="inner" y="20">${name}</text><g id="outer"><use xlink:href="#inner"></use></g></defs><use href="#outer"></use></svg>`,
  'one letter in each box of a line': (name) =>
    `<div style="display: flex">${[...name].map((letter) => `<span>${letter}</span>`).join('\n')}</div>`,
  'one letter in each box of a column': (name) =>
    [...name].map((letter) => `<div>${letter}</div>`).join(''),
  'a style element that is shown': (name) => `<img><style style="display: block">${name}</style>`,
  'a title that is shown': (name) => `<img><title style="display: block">${name}</title>`,
  'what is named like a part of a drawing': (name) =>
    `<p>${name.slice(0, 4)}<mask>${name.slice(4, 6)}</mask><desc>${name.slice(6)}</desc></p>`,
  'what is named like a picture': (name) =>
    `<p></p><script>document.currentScript.previousElementSibling.append(Object.assign(document.createElement('image'), { textContent: '${name}' }))</script>`,
  'what is named like a line break elsewhere': (name) =>
    `<p><img></p><script>{ const br = document.createElementNS('urn:x', 'br'); br.textContent = '${name}'; document.currentScript.previousElementSibling.append(br) }</script>`,
  'what a script puts into a line between': (name) =>
    `<hr><script>document.currentScript.previousElementSibling.textContent = '${name}'</script>`,
  'a line in pieces, as document viewers write it': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">中标人：${name.slice(0, 4)}</span><span style="left: 128px; top: 0px">${name.slice(4)}</span></div>`,
  'two lines in pieces': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">中标人：${name.slice(0, 4)}</span><br><span style="left: 0px; top: 24px">${name.slice(4)}</span></div>`,
  'a line around what is drawn elsewhere': (name) =>
    `<p>${name.slice(0, 4)}<span class="off">本文来自示例网</span>${name.slice(4)}</p>`,
  'a line around what is transparent': (name) =>
    `<p>${name.slice(0, 4)}<i class="clear">转载</i>${name.slice(4)}</p>`,
  'a line around what has no colour': (name) =>
    `<p>${name.slice(0, 4)}<font class="colourless">转载</font>${name.slice(4)}</p>`,
  'a line around what has no size': (name) =>
    `<p>${name.slice(0, 4)}<b class="tiny">9a3f</b>${name.slice(4)}</p>`,
  'a line around what is cut off': (name) =>
    `<p>${name.slice(0, 4)}<span class="cut">转载</span>${name.slice(4)}</p>`,
  'noise itself': (name) => `<p>公示<span class="off">${name}</span>如下</p>`,
  'an object of this site': (name) =>
    `<object type="text/html" data="/inner.html?${encodeURIComponent(name)}" width="300" height="60"></object>`,
  'what is shown for an object that can’t be': (name) =>
    `<object data="/none.bin" type="x/y"><p>${name}</p></object>`,
} as const satisfies Record<string, (name: string) => string>;

/** Places whose text is not to be read, though a name may stand in it. */
const unread = {
  'a password': (name) => `<input type="password" value="${name}">`,
  'a password that is shown': (name) =>
    `<input type="password" value="${name}" onfocus=""><script>setTimeout(() => { document.currentScript }, 0); { const field = document.currentScript.previousElementSibling; setTimeout(() => { field.type = 'text' }, 800) }</script>`,
  'a hidden field': (name) => `<input type="hidden" value="${name}">`,
  'a field with dots for letters': (name) =>
    `<input style="-webkit-text-security: disc" value="${name}">`,
  'a one-time code': (name) => `<input autocomplete="one-time-code" value="${name}">`,
  'a field that isn’t shown': (name) => `<input style="display: none" value="${name}">`,
  'options side by side': (name) =>
    `<select><option>${name.slice(0, 4)}</option><option>${name.slice(4)}</option></select>`,
  'pieces in two columns': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">${name.slice(0, 4)}</span><span style="left: 120px; top: 0px">${name.slice(4)}</span></div>`,
  'lines of a drawing': (name) =>
    `<svg width="400" height="80"><text y="20">${name.slice(0, 4)}</text><text x="200" y="70">${name.slice(4)}</text></svg>`,
  'a drawing’s title': (name) =>
    `<svg width="40" height="40"><title>${name}</title><defs><text>${name}</text></defs></svg>`,
  'what a counter parts': (name) =>
    `<style>.parted::before { content: "${name.slice(0, 4)}" counter(n) "${name.slice(4)}" }</style><p class="parted"></p>`,
  'what is said instead of what a style sheet writes': (name) =>
    `<style>.alt::before { content: "公示" / "${name}" }</style><p class="alt"></p>`,
  'what a host’s own tree parts': (name) =>
    `<div><template shadowrootmode="open"><style>:host::before { content: "${name.slice(0, 4)}" }</style>公示<slot></slot></template>${name.slice(4)}</div>`,
  'a rule that holds for nobody': (name) =>
    `<style>@media print { .nobody::before { content: "${name}" } }</style><p class="nobody"></p>`,
  'what an object would show if it could not be': (name) =>
    `<object type="text/html" data="/inner.html?x" width="300" height="60"><p>${name}</p></object>`,
} as const satisfies Record<string, (name: string) => string>;

const zeros: NotChecked = {
  'no-register': 0,
  'too-long': 0,
  'too-much': 0,
  frames: 0,
  embedded: 0,
  pictures: 0,
  counters: 0,
  failed: 0,
};
const notice = '<h1>中标结果公告</h1>';
const big = 'width="600" height="400"';

/** What can’t be read is counted by its kind. */
const counted = {
  'a large picture': [`${notice}<img ${big} src="/dot.svg">`, { pictures: 1 }],
  'a picture of the fitting size': [
    `${notice}<picture><img ${big} src="/dot.svg"></picture>`,
    { pictures: 1 },
  ],
  'a picture in a drawing': [
    `${notice}<svg ${big}><image ${big} href="/dot.svg"></image></svg>`,
    { pictures: 1 },
  ],
  'a picture to send a form': [
    `${notice}<input type="image" ${big} src="/dot.svg">`,
    { pictures: 1 },
  ],
  'something drawn by a script': [`${notice}<canvas ${big}></canvas>`, { pictures: 1 }],
  'a film': [`${notice}<video ${big}></video>`, { pictures: 1 }],
  'signs and ornaments': [
    `${notice}<img width="32" height="32" src="/dot.svg"><canvas hidden ${big}></canvas>`,
    {},
  ],
  'a picture under the text of its page': [
    `${notice}<div style="position: relative; width: 600px; height: 400px"><canvas ${big}></canvas>
      <div style="position: absolute; inset: 0">${'本项目评标委员会推荐的中标候选人公示如下。'.repeat(3)}</div></div>`,
    {},
  ],
  'a frame of another site': [
    `${notice}<iframe ${big} src="{foreign}/inner.html"></iframe>`,
    { frames: 1 },
  ],
  'a PDF in the page': [
    `${notice}<embed ${big} type="application/pdf" src="/notice.pdf">`,
    { embedded: 1 },
  ],
  'a PDF in an object': [
    `${notice}<object ${big} type="application/pdf" data="/notice.pdf"></object>`,
    { embedded: 1 },
  ],
  'a drawing from another document': [
    `${notice}<svg ${big}><use ${big} href="/drawing.svg#d"></use></svg>`,
    { pictures: 1 },
  ],
  'a counter that counts with words': [
    `${notice}<style>@counter-style own { system: cyclic; symbols: "示例甲东环境检测有限公司" } ol { list-style: own }</style><ol><li>公示</ol>`,
    { counters: 1 },
  ],
} as const satisfies Record<string, readonly [html: string, counts: Partial<NotChecked>]>;

const nameOf = (place: number) =>
  `示例${'甲乙丙丁戊己庚辛壬癸'[place % 10]}${'东南西北中上下左'[Math.trunc(place / 10)]}环境检测有限公司`;
const places = [...Object.entries(read), ...Object.entries(unread)].map(
  ([where, html], number) => [where, nameOf(number), html(nameOf(number))] as const,
);
/** Pages without a style sheet of their own in which a name has unseen noise in it all the same. */
const looks = {
  'an attribute': ['<i style="opacity: 0">转载</i>', ''],
  'an adopted sheet': [
    '<i id="noise">转载</i>',
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("#noise { font-size: 0 }"); document.adoptedStyleSheets = [sheet]',
  ],
  'an animation': [
    '<i id="noise">转载</i>',
    'noise.animate({ opacity: [0, 0] }, { duration: 1, fill: "both" })',
  ],
} as const;
const style = `
  .layer { position: relative; width: 600px; height: 60px }
  .layer span, .layer br { position: absolute; white-space: pre; font-size: 16px; line-height: 1; color: transparent }
  .off { position: absolute; left: -9999px } .clear { opacity: 0 } .tiny { font-size: 0 }
  .colourless { color: transparent } .cut { clip-path: inset(50%) }
`;
const page = (html: string) => `<!doctype html><meta charset="utf-8"><title>公告</title>${html}`;
const pages: Record<string, string | Buffer> = {
  '/places.html': page(
    `<style>${style}</style>${places.map(([, , html]) => `<section>${html}</section>`).join('\n')}`,
  ),
  '/inner.html': page('<p>公告正文</p>'),
  '/frames.html': `<html><frameset rows="120,*"><frame src="/notice.html"><frame src="{foreign}/inner.html"></frameset></html>`,
  '/notice.html': page(`<p>中标人：${nameOf(0)}</p>`),
  '/dot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>',
  '/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path id="d" d="M0 0h600v400z"/></svg>',
  '/notice.pdf': pdfOf('notice'),
  '/empty.html': page(''),
  ...Object.fromEntries(
    Object.values(looks).map(([noise, script], number) => [
      `/looks-${number}.html`,
      page(
        `<p>中标人：${nameOf(0).slice(0, 4)}${noise}${nameOf(0).slice(4)}</p><script>${script}</script>`,
      ),
    ]),
  ),
  '/scan.html': page(`<img ${big} src="/dot.svg">`),
  ...Object.fromEntries(
    Object.entries(counted).map(([, [html]], number) => [`/counted-${number}.html`, page(html)]),
  ),
};
for (const [, name] of places) {
  pages[`/inner.html?${encodeURIComponent(name)}`] = page(`<p>${name}</p>`);
}

let run: ExtensionRun;
let opened: OpenPage;
let found: ReadonlySet<string>;

beforeAll(async () => {
  const records = places.map(([, name], n) =>
    makeAgencyRecord(n + 1, { name, level: 'blacklisted' }),
  );
  run = await runExtension(page(notice), { records, pages });
  await run.ask({ kind: 'check-now' });
  opened = await run.open('/places.html');
  const wanted = places.flatMap(([where, name]) => (isRead(where) ? [name] : []));
  const isThrough = ({ pending, findings }: TabState) =>
    !pending && wanted.every((name) => findings.some((finding) => finding.name === name));
  // What is missing is told by the test that is named after its place.
  const state = await opened.stateWhere(isThrough).catch(opened.state);
  found = new Set(state.findings.map(({ name }) => name));
});
afterAll(() => run.stop());

const isRead = (where: string) => where in read;

test.each(places.filter(([where]) => isRead(where)))('text is read in: %s', (_, name) => {
  expect(found).toContain(name);
});

test.each(places.filter(([where]) => !isRead(where)))('no name is read in: %s', (_, name) => {
  expect(found).not.toContain(name);
});

test.each(Object.keys(looks).entries().toArray())(
  'a page without style sheets is read around noise (%i) that is hidden by %s',
  async (number) => {
    const one = await run.open(`/looks-${number}.html`);

    const { findings } = await one.stateWhere(({ pending }) => !pending);
    expect(findings.map(({ name }) => name)).toEqual([nameOf(0)]);
    await one.page.close();
  },
);

test('text that the reader types into a field is read, and has its card', async () => {
  const name = nameOf(0);
  await opened.page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<input id="typed" size="40">');
  });
  await opened.page.fill('#typed', name);
  await opened.stateWhere(({ findings }) => findings.filter((one) => one.name === name).length > 1);

  await opened.page.bringToFront();
  await opened.page.mouse.move(400, 300);
  await opened.page.hover('#typed', { position: { x: 60, y: 10 } });

  await expect.poll(() => glassText(opened.page), { timeout: 5000 }).toContain(name);
});

test('text that a script puts into a field is read', async () => {
  const name = nameOf(places.findIndex(([where]) => where === 'a field that isn’t shown'));
  await opened.page.evaluate((value) => {
    const [field] = document.querySelectorAll('input');
    if (field) field.value = value;
  }, name);

  await opened.stateWhere(({ findings }) => findings.some((one) => one.name === name));
});

describe('what can’t be read', () => {
  test.each(
    Object.entries(counted).map(([what, [, counts]], number) => [what, counts, number] as const),
  )('what can’t be read is counted: %s', async (_, counts, number) => {
    const one = await run.open(`/counted-${number}.html`);

    await expect
      .poll(async () => (await one.state()).notChecked, { timeout: 5000 })
      .toEqual({ ...zeros, ...counts });
    expect(await one.state()).not.toHaveProperty('notRead');
    await one.page.close();
  });

  test('on a page of frames, those of its own site are read and the others counted', async () => {
    const one = await run.open('/frames.html');

    const { findings, notChecked } = await one.stateWhere(({ counts }) => counts.found > 0);
    expect(findings.map(({ name }) => name)).toEqual([nameOf(0)]);
    expect(notChecked).toEqual({ ...zeros, frames: 1 });
    await one.page.close();
  });
});

describe('pages of which nothing was read', () => {
  test.each([
    ['a PDF', '/notice.pdf', /unreadable|nothing-readable/],
    ['a scanned notice', '/scan.html', /nothing-readable/],
    ['an empty page', '/empty.html', /no-text/],
  ])('a page of which nothing was read is reported as such: %s', async (_, path, because) => {
    const one = await run.open(path);

    expect((await one.stateWhere(({ notRead }) => notRead !== undefined)).notRead).toMatch(because);
    await one.page.close();
  });

  test('a paused site and, once resumed, the same page are reported for what they are', async () => {
    const one = await run.open('/notice.html');
    await run.ask({ kind: 'pause', tab: one.tab });
    expect((await one.stateWhere(({ counts }) => counts.found === 0)).notRead).toBe('paused');

    await run.ask({ kind: 'resume', tab: one.tab });

    expect(await one.stateWhere(({ counts }) => counts.found === 1)).not.toHaveProperty('notRead');
    await one.page.close();
  });

  test('the browser’s own pages are reported as not read', async () => {
    const one = await run.open('/notice.html');
    await one.page.goto('chrome://version');

    await one.stateWhere(({ notRead, counts }) => notRead === 'unreadable' && counts.found === 0);
    await one.page.close();
  });
});
