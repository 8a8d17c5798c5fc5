import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { printStyle } from '../../shared/view/print-style.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import {
  type BadgePortal,
  buttons,
  dialogOf,
  openBadgePortal,
  painted,
} from '../support/badge-portal.ts';
import { buildExample } from '../support/build-example.ts';
import { docExamples } from '../support/doc-examples.ts';
import { layoutShiftOf } from '../support/layout-shift.ts';

let place: BadgePortal;
let portal: BadgePortal['portal'];
let open: BadgePortal['open'];
let example: (name: string) => string;

beforeAll(async () => {
  place = await openBadgePortal();
  ({ portal, open } = place);
  example = await docExamples('embedding.md', {
    origin: place.site.publicOrigin,
    built: place.built,
  });
});
beforeEach(() => place.site.setState('blacklisted'));
afterAll(() => place?.close());

const realFaults = (faults: readonly string[]) => faults.filter((one) => !one.includes('favicon'));

describe('a static page', () => {
  test('the lines show a badge under the policy that is named, and its grounds open', async () => {
    const [, policy = ''] = /^Content-Security-Policy: (.*)$/m.exec(example('policy')) ?? [];
    const { page, faults } = await open(portal(example('lines'), ''), {
      'Content-Security-Policy': policy,
    });

    await painted(page);
    await buttons(page).click();
    await dialogOf(page).getByText('依据 0').waitFor();

    expect(realFaults(faults)).toEqual([]);
    await page.close();
  });

  test('the reserved box is a badge’s size, and nothing moves in it', async () => {
    const head = `<style>${example('reserve')}</style>`;
    const { page } = await open(portal(`${example('lines')}<p>下文</p>`, head));
    await painted(page);

    expect(await layoutShiftOf(page)).toBe(0);
    await page.close();
  });

  test('a page may set typeface, corners and frame, and not the level’s tone', async () => {
    const head = `<style>${example('match')} lucheng-badge { --l: lime } lucheng-badge::part(box) { background: lime; color: lime }</style>`;
    const { page } = await open(portal(example('lines'), head));
    await painted(page);

    const look = await buttons(page).evaluate((box) => {
      const field = getComputedStyle(box.querySelector('b') as Element);
      const { fontFamily, borderTopLeftRadius, borderTopColor } = getComputedStyle(box);
      return [fontFamily, borderTopLeftRadius, borderTopColor, field.backgroundColor, field.color];
    });

    expect(look).toEqual([
      '"Songti SC", serif',
      '0px',
      'rgb(140, 29, 24)',
      'rgb(22, 24, 29)',
      'rgb(255, 255, 255)',
    ]);
    await page.close();
  });
});

test('the builder gives the same lines for paper', () => {
  expect(example('print').trim()).toBe(printStyle);
});

test('on paper a badge says of when it is and until when, in its own words', async () => {
  const { page } = await open(portal(example('lines'), `<style>${example('print')}</style>`));
  await painted(page);
  const box = buttons(page);
  const onScreen = await box.boundingBox();

  await page.emulateMedia({ media: 'print' });
  const [content, title] = await box.evaluate((one) => [
    getComputedStyle(one, '::after').content,
    (one as HTMLElement).title,
  ]);
  const onPaper = await box.boundingBox();

  expect(content).toBe(JSON.stringify(title));
  expect(title).toContain('示例市公示库');
  expect(onPaper?.width).toBe(onScreen?.width);
  // A line more, in whatever font is there.
  expect(onPaper?.height).toBeGreaterThan((onScreen?.height ?? 0) + 8);
  await page.close();
});

/** A framework's page: a list of agencies that the page itself changes by `window.show(codes)`. */
const mainOfReact = `
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CreditBadge } from './CreditBadge.jsx';
const root = createRoot(document.querySelector('#app'));
window.show = (codes) => root.render(
  <StrictMode>{codes.map((code) => <p key={code}><CreditBadge code={code} size="32" /></p>)}</StrictMode>,
);
window.show(window.codes);`;
const mainOfVue = `
import { createApp, h, ref } from 'vue';
import CreditBadge from './CreditBadge.vue';
const codes = ref(window.codes);
window.show = (next) => { codes.value = next; };
createApp({
  render: () => codes.value.map((code) => h('p', { key: code }, h(CreditBadge, { code, size: '32' }))),
}).mount('#app');`;

type Shown = { show: (codes: readonly string[]) => void };

const codes = [1, 2, 3].map(makeUscc);
const shownCodes = (page: Page) =>
  page
    .locator('lucheng-badge')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('code'),
        one.getAttribute('size'),
        one.shadowRoot?.querySelector('b')?.textContent,
      ]),
    );
const asShown = (all: readonly string[]) => all.map((code) => [code, '32', '黑名单']);

describe.each([
  [
    'React',
    () =>
      buildExample(
        { 'CreditBadge.jsx': example('CreditBadge.jsx'), 'main.jsx': mainOfReact },
        'main.jsx',
        { oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } } },
      ),
  ],
  [
    'Vue',
    () =>
      buildExample(
        {
          'CreditBadge.vue': example('CreditBadge.vue'),
          'vite.config.js': example('vite.config.js'),
          'main.js': mainOfVue,
        },
        'main.js',
      ),
  ],
])('a page of %s', (_, buildIt) => {
  test('shows badges twice mounted, moved, taken away, brought back and given another agency, without a warning', async () => {
    const built = (await buildIt()).replaceAll('</script', '<\\/script');
    const [scriptLine = ''] = example('lines').split('\n');
    const { page, faults } = await open(
      portal(
        `<div id="app"></div><script>window.codes=${JSON.stringify(codes)}</script><script type="module">\n${built}\n</script>`,
        scriptLine,
      ),
    );
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const showing = async (next: readonly string[]) => {
      await page.evaluate((all) => (window as unknown as Shown).show(all), next);
      await expect.poll(() => shownCodes(page)).toEqual(asShown(next));
    };
    await expect.poll(() => shownCodes(page)).toEqual(asShown(codes));

    await showing([...codes].reverse());
    await showing([codes[1] as string, makeUscc(4)]);
    await showing([]);
    await showing(codes);

    await buttons(page).last().click();
    await dialogOf(page).getByText('依据 0').waitFor();
    expect([...realFaults(faults), ...warnings]).toEqual([]);
    await page.close();
  });
});
