import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../extension/messages/tab-state.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { glassText } from '../support/read-card.ts';
import { counted, notice, zeros } from './extension-places/counted-places.ts';
import { noisyPages } from './extension-places/noisy-pages.ts';
import { isRead, nameOf, page, pages, places } from './extension-places/pages-of-places.ts';

let run: ExtensionRun;
let opened: OpenPage;
let found: ReadonlySet<string>;

beforeAll(async () => {
  const records = places.map(([, name], n) =>
    makeAgencyRecord(n + 1, { name, level: 'blacklisted' }),
  );
  run = await runExtension(page(notice), { records, pages });
  opened = await run.open('/places.html');
  const wanted = places.flatMap(([where, name]) => (isRead(where) ? [name] : []));
  const isThrough = ({ pending, findings }: TabState) =>
    !pending && wanted.every((name) => findings.some((finding) => finding.name === name));
  // What is missing is told by the test that is named after its place.
  const state = await opened.stateWhere(isThrough).catch(opened.state);
  found = new Set(state.findings.map(({ name }) => name));
});
afterAll(() => run.stop());

test.each(places.filter(([where]) => isRead(where)))('text is read in: %s', (_, name) => {
  expect(found).toContain(name);
});

test.each(places.filter(([where]) => !isRead(where)))('no name is read in: %s', (_, name) => {
  expect(found).not.toContain(name);
});

test.each(Object.keys(noisyPages).entries().toArray())(
  'a page without style sheets is read around noise (%i) that is hidden by %s',
  async (number) => {
    const one = await run.open(`/noise-${number}.html`);

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

  await expect.poll(() => glassText(opened.page)).toContain(name);
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

    await expect.poll(async () => (await one.state()).notChecked).toEqual({ ...zeros, ...counts });
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
