import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { glassBoxes } from '../support/glass-boxes.ts';

const [listed, clean] = [makeUscc(1), makeUscc(2)];
const records = [
  makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' }),
  makeAgencyRecord(2, { name: '示例白云环境咨询有限公司' }),
];
/** A portal's own script draws what it likes, in trees that no script can look into. */
const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>机构名录</title>
<p>示例青山环境检测有限公司 <lucheng-badge id="fake" code="${listed}"></lucheng-badge></p>
<style>#fake{border:1px solid;padding:4px 12px}</style>
<p>示例白云环境咨询有限公司 <lucheng-badge id="true" code="${clean}"></lucheng-badge></p>
<p><img id="foreign" src="/v1/agencies/${listed}/badge.svg" alt="信用 A" width="80" height="24"></p>
<p><img id="other" src="/logo.svg" alt="" width="80" height="24"></p>
<form><img name="querySelectorAll"></form><img name="querySelector">
<script>
customElements.define('lucheng-badge', class extends HTMLElement {
  connectedCallback() {
    setTimeout(() => { this.attachShadow({ mode: 'closed' }).innerHTML = '<button>信用 A</button>'; }, 300);
  }
});
</script></html>`;

let run: ExtensionRun;
let opened: OpenPage;

beforeAll(async () => {
  run = await runExtension(html, { records });
  await run.ask({ kind: 'use-language', lang: 'zh' });
  opened = await run.open();
});
afterAll(() => run.stop());

const outlineOf = (id: string) =>
  opened.page.evaluate(
    (wanted) => getComputedStyle(document.getElementById(wanted) as Element).outlineStyle,
    id,
  );

test('a badge that disagrees with the register is marked, one that agrees is not', async () => {
  await expect.poll(() => outlineOf('fake')).toBe('double');

  expect(await outlineOf('true')).toBe('none');
  expect(await opened.page.evaluate(() => document.getElementById('fake')?.outerHTML)).toBe(
    `<lucheng-badge id="fake" code="${listed}"></lucheng-badge>`,
  );
});

test('the sign beside a name covers nothing of a badge that follows it', async () => {
  const badge = await opened.page.locator('#fake').boundingBox();
  const { signs } = await glassBoxes(opened.page);

  if (badge === null) throw new Error('There is no badge');
  expect(signs).toHaveLength(1);
  for (const { x, y, width, height } of signs) {
    const isBeside = x >= badge.x + badge.width || x + width <= badge.x;
    expect(isBeside || y >= badge.y + badge.height || y + height <= badge.y).toBe(true);
  }
});

test('a picture of a badge from elsewhere is marked calmly, other pictures are not', async () => {
  await expect.poll(() => outlineOf('foreign')).toBe('dotted');

  expect(await outlineOf('other')).toBe('none');
});

test('popup and side panel say what disagrees and what can’t be verified', async () => {
  for (const file of ['popup.html', 'sidepanel.html']) {
    const panel = await run.context.newPage();
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.goto(run.extension.address(`${file}?tab=${opened.tab}`));
    await panel.getByText(`${listed} 的徽章写“信用 A”，本机公示库为“黑名单”`).waitFor();
    await panel.getByText('1 个徽章图片不是由公示库提供，无法核实。').waitFor();
    expect(await panel.getByText(clean).count()).toBe(0);
    expect(await axeViolations(panel)).toEqual([]);
    const pictures = process.env.LUCHENG_PICTURES;
    if (pictures !== undefined) await panel.screenshot({ path: `${pictures}/badges-${file}.png` });
    await panel.close();
  }
  const pictures = process.env.LUCHENG_PICTURES;
  if (pictures !== undefined) await opened.page.screenshot({ path: `${pictures}/badges.png` });
});

test('the mark goes once the register agrees', async () => {
  const [, other] = records;
  await run.register.publish([
    makeAgencyRecord(1, { name: '示例青山环境检测有限公司' }),
    ...(other ? [other] : []),
  ]);
  await run.ask({ kind: 'check-now' });

  await expect.poll(() => outlineOf('fake')).toBe('none');
});
