import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { listings, type StorePicture } from '../../extension/store/listing.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { messagesOf } from '../../tools/release/store-listing.ts';
import { pointAt } from '../support/read-card.ts';
import type { Street } from '../support/street.ts';

/** In pixels: what Chrome, Edge and Firefox take for pictures, and Chrome and Edge for a tile and a logo. */
const sizes = {
  picture: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  logo: { width: 300, height: 300 },
} as const;

/** Takes every picture of the stores' forms in one language, into `out`. */
export async function takeStorePictures(street: Street, lang: Lang, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await street.panel.ask({ kind: 'use-language', lang });
  const file = (name: string) => join(out, `${name}.png`);
  const tender = await street.open('/tender');
  const { tab } = await street.panel.stateOf(tender.url());
  await size(tender, sizes.picture);
  await pointAt(tender, demoAgencies.oujiang.name);
  await sleep(800);
  await tender.screenshot({ path: file('tender') });

  const own = (address: string, box: Size = sizes.picture) => openOwn(street, address, box);
  const panel = { width: 400, height: 640 };
  const panels = await Promise.all(
    [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`].map((address) =>
      shot(own(address, panel)),
    ),
  );
  await drawn(street, captioned(lang, 'panels', panels), sizes.picture, file('panels'));
  await shot(recorded(await own(`record.html?tab=${tab}`), lang), file('query-record'));
  await shot(own('welcome.html'), file('welcome'));
  await shot(vetted(await own('vet.html')), file('vet'));
  await tender.close();

  const icon = await readFile(join(projectRoot, 'extension/icon/icon.svg'), 'utf8');
  await drawn(street, tile(lang, icon), sizes.tile, file('tile'));
  await drawn(street, icon, sizes.logo, file('logo'));
}

type Size = { readonly width: number; readonly height: number };

async function size(page: Page, box: Size): Promise<void> {
  await page.setViewportSize(box);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.bringToFront();
}

async function openOwn({ chromium }: Street, address: string, box: Size): Promise<Page> {
  const page = await chromium.context.newPage();
  await size(page, box);
  await page.goto(chromium.extension?.address(address) ?? '');
  await sleep(500);
  return page;
}

async function shot(opened: Promise<Page> | Page, path?: string): Promise<Buffer> {
  const page = await opened;
  const picture = await page.screenshot(path === undefined ? {} : { path });
  await page.close();
  return picture;
}

async function recorded(page: Page, lang: Lang): Promise<Page> {
  const filled = {
    zh: { projectNumber: 'SL-2026-018', unit: '示例市公共资源交易中心', querier: '林某某' },
    en: { projectNumber: 'SL-2026-018', unit: 'Example Trading Centre', querier: 'Lin' },
  }[lang];
  for (const [name, value] of Object.entries(filled)) {
    await page.locator(`input[name=${name}]`).fill(value);
  }
  await page.locator('button[type=submit]').click();
  await page.locator('article').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}

async function vetted(page: Page): Promise<Page> {
  const { oujiang, nanxi, yandang, dongtou } = demoAgencies;
  const names = [oujiang, nanxi, yandang, dongtou].map(({ name }) => name);
  await page.locator('textarea').fill([...names, '示例外地环境有限公司'].join('\n'));
  await page.locator('form button[type=submit], form button').first().click();
  await page.locator('.vet-results').waitFor();
  await page.locator('.vet-results').scrollIntoViewIfNeeded();
  return page;
}

async function drawn({ chromium }: Street, html: string, box: Size, path: string): Promise<void> {
  const page = await chromium.context.newPage();
  await size(page, box);
  await page.setContent(`<meta charset="utf-8"><style>${drawnCss}</style>${html}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

function captioned(lang: Lang, picture: StorePicture, images: readonly Buffer[]): string {
  const shown = images.map(
    (image) => `<img src="data:image/png;base64,${image.toString('base64')}">`,
  );
  const { captions } = listings[lang];
  return `<main><h1 lang="${lang}">${captions[picture]}</h1><div>${shown.join('')}</div></main>`;
}

function tile(lang: Lang, icon: string): string {
  const [product = '', what = ''] = messagesOf(lang).name.split(/[:：]\s*/);
  return `<main class="tile" lang="${lang}">${icon}<h1>${product}</h1><p>${what}</p></main>`;
}

const drawnCss = `
  body{margin:0;font:20px/1.4 system-ui,"Noto Sans CJK SC",sans-serif;color:#16211b}
  svg{display:block;width:100vw;height:100vh}
  main{box-sizing:border-box;width:100vw;height:100vh;background:#e8f1ec;display:flex;flex-direction:column;align-items:center;
    justify-content:center;gap:24px}
  h1{margin:0;font-size:30px;font-weight:600}
  div{display:flex;gap:32px}
  img{border-radius:12px;box-shadow:0 2px 16px #0003}
  .tile{gap:6px}
  .tile svg{width:88px;height:88px;margin-bottom:8px}
  .tile h1{font-size:34px}
  p{margin:0;font-size:18px}
`;
