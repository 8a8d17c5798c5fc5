import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anotherCity } from '../fixtures/city/another-city.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../support/extension-run.ts';
import { readCard } from '../support/read-card.ts';
import type { RegisterServer } from '../support/register-server.ts';

const inBoth = '示例青山环境检测有限公司';
const shared = '示例碧水环境检测有限公司';
const theirsAlone = '示例远山环境检测有限公司';
const member = '示例平湖环境咨询有限公司';
const ours = [
  makeAgencyRecord(1, { name: inBoth }),
  makeAgencyRecord(2, { name: shared }),
  makeAgencyRecord(6, { name: member }),
];
const theirs = [
  makeAgencyRecord(1, { name: inBoth, level: 'blacklisted' }),
  makeAgencyRecord(3, { name: shared, level: 'banned' }),
  makeAgencyRecord(4, { name: theirsAlone, level: 'supervised' }),
];
const html = `<!doctype html><meta charset="utf-8"><title>公告</title>
<p>供应商：${inBoth}</p><p>供应商：${shared}</p><p>供应商：${theirsAlone}</p>
<p>中标人：${member}（联合体牵头人）、${theirsAlone}（联合体成员）</p>`;
const checkNow = { kind: 'check-now' } as const;

let run: ExtensionRun;
let there: RegisterServer;
let opened: OpenPage;

beforeAll(async () => {
  const city = { jurisdiction: anotherCity.code, city: anotherCity.name };
  run = await runExtension(html, { records: ours, others: [{ ...city, records: theirs }] });
  const [second] = run.others;
  if (second === undefined) throw new Error('There is no second register');
  there = second;
  opened = await run.open();
});
afterAll(() => run.stop());

/** What is said of the agency of this number, the worst first. */
async function saidOf(n: number): Promise<readonly (readonly [string | undefined, string])[]> {
  const verdict = (await opened.state()).verdicts[makeUscc(n)];
  return [verdict, ...(verdict?.others ?? [])].flatMap((one) =>
    one === undefined
      ? []
      : [[one.jurisdiction, one.outcome === 'known' ? one.span.level : one.outcome] as const],
  );
}

const worst = [
  ['990100', 'blacklisted'],
  ['330300', 'normal'],
] as const;

describe('a page that names agencies of two cities', () => {
  test('an agency in both has what both say of it, the worst first', async () => {
    expect(await saidOf(1)).toEqual(worst);
    expect(await run.badge(opened.tab)).toBe('✕1');
  });

  test('a name that is one agency here and another there is both, each under its code', async () => {
    const { findings } = await opened.state();
    const codes = findings.filter(({ text }) => text === shared).map(({ code }) => code);

    expect(codes.toSorted()).toEqual([makeUscc(2), makeUscc(3)].toSorted());
  });

  test('one that only the other city knows is shown as that city’s, and as not known here', async () => {
    expect(await saidOf(4)).toEqual([
      ['990100', 'supervised'],
      ['330300', 'not-known'],
    ]);
  });

  test('the card says whose verdict each is', async () => {
    const said = await readCard(opened.page, inBoth);

    expect(said.indexOf('Register of Shili')).toBeGreaterThan(-1);
    expect(said.indexOf('Register of Wenzhou')).toBeGreaterThan(said.indexOf('Register of Shili'));
  });

  test('a consortium of agencies of both cities is summed up over both', async () => {
    const said = await readCard(opened.page, member);

    expect(said).toContain(`worst member: ${theirsAlone}`);
  });

  test('records are not shared: each city has a database of its own', async () => {
    const names = await (await run.extension.background()).evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );

    expect(names).toEqual(expect.arrayContaining(['register-330300', 'register-990100']));
  });
});

describe('the watch list', () => {
  let list: Page;

  beforeAll(async () => {
    list = await run.context.newPage();
    await list.goto(run.extension.address('watch.html'));
    await list.getByLabel('Unified social credit codes', { exact: true }).fill(makeUscc(4));
    await list.getByRole('button', { name: 'Add to the list' }).click();
  });
  afterAll(() => list.close());

  test('asks every register, and says whose word each is', async () => {
    const row = list.getByRole('region', { name: 'Watched agencies (1)' }).getByRole('listitem');

    await row.getByText(theirsAlone).waitFor();
    expect(await row.innerText()).toMatch(
      /Supervised[\s\S]*Register of Shili · Register of Wenzhou: Not registered here/,
    );
  });

  test('tells of what the other city’s register changes, as that city’s', async () => {
    await there.publish([...theirs.slice(0, 2), makeAgencyRecord(4, { name: theirsAlone })]);
    await run.ask(checkNow);

    const news = list.getByRole('region', { name: 'A watched agency changed' });
    await news.getByText('→').first().waitFor();
    expect(await news.innerText()).toMatch(/→ [\s\S]*Grade A[\s\S]*Register of Shili/);
    await there.publish(theirs);
    await run.ask(checkNow);
  });
});

test('popup, side panel, watch list and settings meet WCAG 2.2 AA in both languages and palettes, and fit 360 px', async () => {
  const pictures = process.env.LUCHENG_PICTURES;
  if (pictures !== undefined) await mkdir(pictures, { recursive: true });
  const panel = await run.context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  for (const lang of ['zh', 'en'] as const) {
    for (const palette of ['light', 'dark'] as const) {
      await run.ask({ kind: 'change-settings', change: { lang, palette } });
      for (const file of ['popup', 'sidepanel', 'watch', 'settings']) {
        await panel.goto(run.extension.address(`${file}.html?tab=${opened.tab}`));
        await panel.locator('h1, h2, .finding').first().waitFor();
        expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        expect([file, lang, palette, await axeViolations(panel)]).toEqual([
          file,
          lang,
          palette,
          [],
        ]);
        if (pictures === undefined) continue;
        await panel.waitForTimeout(300);
        const path = `${pictures}/two-${file}-${lang}-${palette}.png`;
        await panel.screenshot({ path, fullPage: true });
      }
    }
  }
  await panel.close();
  await run.ask({ kind: 'change-settings', change: { lang: 'en', palette: 'auto' } });
});

describe('what one city’s register does touches no other', () => {
  const failures = async () => (await run.ask(checkNow)).map(({ failure }) => failure);

  test('a head signed by another city’s key is refused', async () => {
    await there.publish([], { sequence: 9, signedBy: run.register.headKey });

    expect(await failures()).toEqual([undefined, 'head.unknown-key']);
    expect(await saidOf(1)).toEqual(worst);
  });

  test('another city’s whole register at its address is refused, under whatever sequence', async () => {
    await run.register.publish(ours, { sequence: 10 });
    there.meddle((path, body) => run.register.file(path) ?? body);

    const [own, other] = await failures();

    expect(own).toBeUndefined();
    expect(other).toMatch(/^head\./);
    expect(await saidOf(1)).toEqual(worst);
    there.meddle();
  });

  test('a register that goes back to what it was is refused, and the other is renewed', async () => {
    await there.publish([], { sequence: 1 });
    await there.publish([], { sequence: 0 });
    await run.register.publish([
      ...ours,
      makeAgencyRecord(5, { name: '示例新来环境检测有限公司' }),
    ]);

    const [own, other] = await run.ask(checkNow);

    expect(own).toMatchObject({ size: 4 });
    expect(own).not.toHaveProperty('failure');
    expect(other).toMatchObject({ failure: 'head.rollback', size: 3 });
  });

  test('a register that doesn’t answer leaves what is held of it, and the other as it is', async () => {
    there.meddle(() => undefined);

    expect(await failures()).toEqual([undefined, 'unreachable']);
    expect(await saidOf(1)).toEqual(worst);
    there.meddle();
  });

  test('a register past its expiry counts as not checked and silences no other', async () => {
    await there.publish(theirs, { sequence: 20, validSeconds: 3 });
    await run.ask(checkNow);

    const state = await opened.stateWhere(({ registers }) => registers[1]?.condition === 'stale');

    expect(state.registers[0]?.condition).toBe('fresh');
    expect(state.counts.notChecked).toBe(1);
    expect(state.notChecked.registers).toBe(1);
    expect(await saidOf(1)).toEqual([
      ['330300', 'normal'],
      ['990100', 'stale'],
    ]);
    expect(await run.badge(opened.tab)).toMatch(/!$/);
  });
});
