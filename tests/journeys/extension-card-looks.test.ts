import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { type ExtensionWorld, glassRoot, worldOfExtension } from '../support/extension-world.ts';

const levels = ['blacklisted', 'banned', 'rectifying', 'supervised', 'normal'] as const;
const names = levels.map((_, n) => `示例第${n + 1}环境检测有限公司`);
const records = levels.map((level, n) => makeAgencyRecord(n + 1, { name: names[n] ?? '', level }));
const html = `<!doctype html><html lang="zh"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>中标公告</title><h1>环境监测服务中标公告</h1>
${names.map((name) => `<p>供应商：<span>${name}</span></p>`).join('')}<div style="height:1600px"></div></html>`;

let run: ExtensionRun;
let opened: OpenPage;
let world: ExtensionWorld;

beforeAll(async () => {
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
  await opened.page.bringToFront();
  world = await worldOfExtension(opened.page);
});
afterAll(() => run.stop());

const inCard = (expression: string) =>
  world.evaluate(
    `((card) => card.hidden || !card.querySelector('.lc-level') ? null : ${expression})(${glassRoot}.querySelector('.card'))`,
  );

/** Clicks on a name, which keeps its card open. */
async function open(name: string): Promise<void> {
  await opened.page.keyboard.press('Escape');
  await opened.page.getByText(name, { exact: true }).click({ position: { x: 8, y: 8 } });
  await expect.poll(() => inCard("card.querySelector('.lc-name').textContent")).toBe(name);
}

test('the card meets WCAG 2.2 AA in both themes', async () => {
  const pictures = process.env.LUCHENG_PICTURES;
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  const { page } = opened;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await open(names[0] ?? '');
      const path = `${pictures}/card-${colorScheme}-${width}.png`;
      if (pictures !== undefined) await page.screenshot({ path });
    }
    // Its tree is closed to the checker, which therefore sees what is in it in an open one.
    const said = await world.evaluate(
      `((root) => ({ html: root.querySelector('.card').outerHTML,
        css: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')) }))(${glassRoot})`,
    );
    const copy = await run.context.newPage();
    await copy.emulateMedia({ colorScheme });
    await copy.setContent('<!doctype html><html lang="zh"><title>.</title><main></main></html>');
    await copy.evaluate((given) => {
      const { html: inner, css } = given as { html: string; css: readonly string[] };
      const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
      if (root === undefined) return;
      root.innerHTML = `<style>${css.join('')}</style>${inner}`;
    }, said);
    expect(await axeViolations(copy)).toEqual([]);
    await copy.close();
  }
});

test('forced colours keep the levels apart by the style of a line, the sign and the word', async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const looks: unknown[] = [];
  for (const name of names) {
    await open(name);
    looks.push(
      await inCard(`((level) => [
        [getComputedStyle(level).borderTopStyle, getComputedStyle(level).borderTopWidth].join(),
        [...level.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(),
        level.querySelector('.lc-word').textContent,
      ])(card.querySelector('.lc-level'))`),
    );
  }
  const pictures = process.env.LUCHENG_PICTURES;
  await page.keyboard.press('Escape');
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/card-forced.png` });
  const painted = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) => {
      if (size === 0) return [];
      const { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationThickness } =
        getComputedStyle(document.body, `::highlight(${name})`);
      return [
        [backgroundColor, textDecorationLine, textDecorationStyle, textDecorationThickness].join(),
      ];
    }),
  );
  expect(painted).toHaveLength(levels.length);
  expect(new Set(painted).size).toBe(levels.length);

  const [lines, signs, said] = [0, 1, 2].map((place) =>
    looks.map((look) => (look as readonly string[])[place]),
  );
  expect(new Set(lines).size).toBe(levels.length);
  expect(new Set(signs).size).toBe(levels.length);
  expect(said).toEqual(['黑名单', '市场禁入', '限期整改', '重点监管', '信用 A']);
});
