import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { type ExtensionRun, type OpenPage, runExtension } from '../../support/extension-run.ts';
import { glassBoxes } from '../../support/glass-boxes.ts';

const name = '示例暗礁环境检测有限公司';
const page = (html: string) => `<!doctype html><meta charset="utf-8"><title>公告</title>${html}`;
const told = `<p style="margin: 60px 0 0 120px; font-size: 16px">中标人：<span id="n">${name}</span></p>`;
const room = '<div style="height: 2000px"></div>';
const pages: Record<string, string> = {
  '/plain.html': page(told + room),
  '/dialog.html': page(
    `<h1>公告列表</h1><dialog id="d" style="width: 600px; height: 300px">${told}</dialog><script>d.showModal()</script>`,
  ),
  '/late-dialog.html': page(
    `<p>${name}</p><dialog id="d" style="width: 600px; height: 300px">${told}</dialog>`,
  ),
  '/popover.html': page(
    `<p>${name}</p><div popover id="d" style="width: 600px; height: 300px">${told}</div>`,
  ),
  '/screen.html': page(`<p>${name}</p><div id="d" style="background: #fff">${told}</div>`),
  '/zoom.html': page(`<style>html { zoom: 1.5 }</style>${told}${room}`),
  '/body-zoom.html': page(`<body style="zoom: 1.5">${told}${room}`),
  '/scale.html': page(
    `<style>html { transform: scale(1.25); transform-origin: 0 0 }</style>${told}${room}`,
  ),
  '/moved.html': page(
    `<style>html { position: relative; left: 40px; margin-top: 50px; transform: translate(10px, 20px) }</style>${told}${room}`,
  ),
  '/small.html': page(`<style>html { zoom: 0.5 }</style>${told}${room}`),
  '/covered.html': page(
    `<p>${name}</p><div id="over" style="position: fixed; inset: 0; background: #fff"></div>`,
  ),
};

let run: ExtensionRun;
beforeAll(async () => {
  run = await runExtension(page(told), {
    records: [makeAgencyRecord(1, { name, level: 'blacklisted' })],
    pages,
  });
  await run.ask({ kind: 'check-now' });
});
afterAll(() => run.stop());

async function boxOfName(tab: Page) {
  return tab.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('#n')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
}

async function openCard({ page: tab }: OpenPage) {
  await tab.bringToFront();
  await tab.mouse.move(5, 400);
  await tab.waitForTimeout(400);
  const { x, y, width, height } = await boxOfName(tab);
  await tab.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await expect.poll(async () => (await glassBoxes(tab)).card?.width ?? 0).toBeGreaterThan(50);
  return glassBoxes(tab);
}

/** Its sign stands at the end of the name's line, the card under or over it, and in the window. */
async function expectRightPlace(opened: OpenPage) {
  await openCard(opened);
  const own = await boxOfName(opened.page);
  const near = async () =>
    (await glassBoxes(opened.page)).signs.filter(
      ({ x, y, width, height }) =>
        x >= own.x + own.width - 1 &&
        x < own.x + own.width + width &&
        Math.abs(y + height / 2 - (own.y + own.height / 2)) < height / 2,
    ).length;
  await expect.poll(near).toBe(1);
  const { card, isOnTop } = await glassBoxes(opened.page);
  if (card === undefined) throw new Error('No card');
  const isApart =
    card.y >= own.y + own.height || card.y + card.height <= own.y || card.x >= own.x + own.width;
  expect(isApart).toBe(true);
  const { width, height } = opened.page.viewportSize() ?? { width: 0, height: 0 };
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
  expect(isOnTop).toBe(true);
}

test.each(['plain', 'zoom', 'body-zoom', 'scale', 'moved', 'small'])(
  'sign and card stand at the name, however the page is laid out: %s',
  async (file) => {
    const opened = await run.open(`/${file}.html`);

    await expectRightPlace(opened);

    await opened.page.evaluate(() => scrollBy(0, 30));
    await opened.page.mouse.move(5, 400);
    await opened.page.waitForTimeout(500);
    await expectRightPlace(opened);
    await opened.page.close();
  },
);

const openers: Readonly<Record<string, (tab: Page) => Promise<unknown>>> = {
  dialog: async () => undefined,
  'late-dialog': (tab) => tab.evaluate(() => document.querySelector('dialog')?.showModal()),
  popover: (tab) => tab.evaluate(() => document.querySelector<HTMLElement>('#d')?.showPopover()),
  screen: async (tab) => {
    await tab.evaluate(() =>
      addEventListener('click', () => document.querySelector('#d')?.requestFullscreen()),
    );
    await tab.mouse.click(300, 300);
  },
};

test.each(Object.entries(openers))(
  'nothing that a page puts on top lies over sign and card: %s',
  async (file, open) => {
    const opened = await run.open(`/${file}.html`);
    await opened.page.bringToFront();
    if (file !== 'dialog') {
      await opened.page.mouse.move(60, 25);
      await opened.page.waitForTimeout(500);
    }
    await open(opened.page);
    // The signs by themselves, before a card that is found covered brings them up.
    await expect.poll(async () => (await glassBoxes(opened.page)).isOnTop).toBe(true);

    await expectRightPlace(opened);
    expect((await opened.state()).isTamperedWith).toBe(false);
    await opened.page.close();
  },
);

test('no sign is drawn over what covers its name', async () => {
  const opened = await run.open('/covered.html');
  await opened.page.bringToFront();
  await opened.page.waitForTimeout(700);
  expect((await glassBoxes(opened.page)).signs).toEqual([]);

  await opened.page.evaluate(() => {
    document.querySelector('#over')?.remove();
    dispatchEvent(new Event('resize'));
  });
  await opened.page.setViewportSize({ width: 1000, height: 700 });

  await expect.poll(async () => (await glassBoxes(opened.page)).signs.length).toBe(1);
  await opened.page.close();
});

test('a page that takes the card down, or covers it again and again, is reported', async () => {
  const down = await run.open('/plain.html');
  await openCard(down);
  await down.page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (host instanceof HTMLElement) host.hidePopover();
  });
  await down.stateWhere(({ isTamperedWith }) => isTamperedWith);
  expect((await glassBoxes(down.page)).isOnTop).toBe(true);
  await down.page.close();

  const over = await run.open('/plain.html');
  await over.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position: fixed; inset: 90px 0 0 0; width: auto; height: auto; margin: 0; background: #fff';
    document.body.append(cover);
    document.addEventListener(
      'toggle',
      ({ target }) => {
        if (target === cover) return;
        cover.hidePopover();
        cover.showPopover();
      },
      true,
    );
    cover.showPopover();
  });
  await over.page.bringToFront();
  const { x, y, width, height } = await boxOfName(over.page);
  const pointAgain = async () => {
    await over.page.mouse.move(5, 400);
    await over.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await over.page.waitForTimeout(2500);
    return (await over.state()).isTamperedWith;
  };
  await expect.poll(pointAgain).toBe(true);
  await over.page.close();
});
