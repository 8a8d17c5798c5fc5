import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { langs } from '../../shared/messages/lang.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { tellStory } from '../../tools/demo/story.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { buildWidget } from '../../widget/build.ts';
import { buildSite } from '../../worker/site/build.ts';
import { makeGallery } from '../gallery/make.ts';
import { pointAt } from '../support/read-card.ts';
import { openStreet } from '../support/street.ts';
import { takeDeskPictures } from './desk-pictures.ts';
import { takeStorePictures } from './store-pictures.ts';

// Pictures of what people see, told by the demo's story. Without options: the few that illustrate the README and the guides;
// with --store those that the stores' forms ask for.
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const out =
  values.out ?? join(projectRoot, values.store ? 'dist/store-pictures' : 'docs/screenshots');
const widths = values.all ? [360, 1440] : [1280];
const schemes = values.all ? (['light', 'dark'] as const) : (['light'] as const);
const languages = values.all ? langs : (['zh'] as const);

const { oujiang, aojiang } = demoAgencies;

await mkdir(out, { recursive: true });
await buildWidget();
await buildSite();
const street = await openStreet();
try {
  await tellStory(street.officers, street.town);
  await street.town.publish();
  await street.panel.ask({ kind: 'check-now' });
  if (values.store)
    for (const lang of langs) await takeStorePictures(street, lang, join(out, lang));
  else await takeViews();
} finally {
  await street.close();
}

async function takeViews(): Promise<void> {
  for (const lang of languages) {
    await street.panel.ask({ kind: 'use-language', lang });
    for (const width of widths) for (const scheme of schemes) await takeAll(lang, width, scheme);
  }
  if (values.all) await takeGallery();
  else await takeDeskPictures(out);
}

async function takeAll(lang: string, width: number, scheme: 'light' | 'dark'): Promise<void> {
  const { panel, chromium, open } = street;
  const suffix = values.all ? `-${lang}-${width}-${scheme}` : '';
  const shoot = async (page: Page, name: string, height: number, most = width) => {
    await page.setViewportSize({ width: Math.min(width, most), height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.bringToFront();
    await sleep(300);
    return { save: () => page.screenshot({ path: join(out, `${name}${suffix}.png`) }) };
  };

  const tender = await open('/tender');
  const state = await panel.stateOf(tender.url());
  const tenderShot = await shoot(tender, 'tender', 900);
  await pointAt(tender, '示例瓯江环境检测有限公司');
  await sleep(800);
  await tenderShot.save();

  if (values.all) {
    await pointAt(tender, aojiang.name);
    await sleep(800);
    await (await shoot(tender, 'card', 900)).save();
  }

  const sitePages = [
    ['site', '/', 900],
    ['site-agency', `/agencies/${oujiang.code}`, 900],
    ['site-embed', `/embed?code=${oujiang.code}`, 900],
  ] as const;
  for (const [name, path, height] of sitePages) {
    const page = await chromium.context.newPage();
    const address = new URL(path, street.town.publicOrigin);
    if (lang !== 'zh') address.searchParams.set('lang', lang);
    await page.goto(address.href);
    await (await shoot(page, name, height)).save();
    await page.close();
  }

  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extension?.address(`popup.html?tab=${state.tab}`) ?? '');
  await (await shoot(popup, 'popup', 760, 400)).save();
  await popup.close();
  const pages = [
    ['side-panel', `sidepanel.html?tab=${state.tab}`, 1000, 400],
    ['query-record', `record.html?tab=${state.tab}`, 1000, width],
    ['vet', 'vet.html', 640, width],
  ] as const;
  for (const [name, address, height, most] of pages) {
    const page = await chromium.context.newPage();
    await page.goto(chromium.extension?.address(address) ?? '');
    await (await shoot(page, name, height, most)).save();
    await page.close();
  }
  await tender.close();

  const portal = await open('/portal');
  const portalShot = await shoot(portal, 'portal', 900);
  await portal.locator('lucheng-badge button').first().click();
  await sleep(800);
  await portalShot.save();
  if (values.all) {
    await portal.keyboard.press('Escape');
    await portal.locator(`lucheng-badge[code="${aojiang.code}"] button`).click();
    await sleep(800);
    await (await shoot(portal, 'details', 2600)).save();
  }
  await portal.close();
  if (values.all) await takeSite(lang, shoot);
}

type Shoot = (
  page: Page,
  name: string,
  height: number,
) => Promise<{ save: () => Promise<unknown> }>;

async function takeSite(lang: string, shoot: Shoot): Promise<void> {
  const { chromium, town } = street;
  const agency = await chromium.context.newPage();
  await agency.goto(`${town.publicOrigin}/agencies/${aojiang.code}?lang=${lang}`);
  await (await shoot(agency, 'record', 4000)).save();
  await agency.goto(`${town.publicOrigin}/blacklist?lang=${lang}`);
  await (await shoot(agency, 'blacklist', 1100)).save();
  await agency.close();
}

/** One picture of each sample, in both languages and themes. */
async function takeGallery(): Promise<void> {
  const page = await street.chromium.context.newPage();
  await page.setViewportSize({ width: 1760, height: 900 });
  await page.goto(pathToFileURL(await makeGallery(join(projectRoot, 'dist/gallery'))).href);
  for (const row of await page.locator('.row').all()) {
    const name = await row.getAttribute('data-sample');
    await row.screenshot({ path: join(out, 'gallery', `${name}.png`) });
  }
  await page.close();
}
