import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { startChromiumAt } from '../support/browser.ts';
import { builtExtension } from '../support/built-extension.ts';
import { withoutPolicy } from '../support/change-manifest.ts';
import { openLoneBackground } from '../support/lone-background.ts';
import { startRegisterServer } from '../support/register-server.ts';
import { serveLocal } from '../support/serve-local.ts';

const [listed, calm] = ['示例暗礁环境检测有限公司', '示例远山环境咨询有限公司'];
const page = (html: string) => `<!doctype html><meta charset="utf-8"><title>公告</title>${html}`;
const list = page(`<p>中标人：${calm}</p>
  <script>
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{"prerender":[{"source":"list","urls":["/next.html"],"eagerness":"immediate"}]}';
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && document.body.append(rules));
    fetch('/go').then(() => location.assign('/next.html'));
  </script>`);
const next = page(`<p>中标人：${listed}</p><script>
  const tell = () => fetch('/opened?' + performance.getEntriesByType('navigation')[0].activationStart);
  if (document.prerendering) document.addEventListener('prerenderingchange', tell); else tell();
</script>`);

/** A site whose first page has the browser make the second ready, and opens it when it is told to. */
async function openSite() {
  const told: string[] = [];
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  const server = await serveLocal(async ({ url = '', headers }, response) => {
    told.push(`${url} ${headers['sec-purpose'] ?? ''}`.trim());
    if (url === '/go') await gone;
    const html = { '/list.html': list, '/next.html': next }[url] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return { ...server, told, go };
}

const names = `chrome.storage.session.get(null).then((all) => Object.entries(all)
  .filter(([key]) => key.startsWith('frame:')).flatMap(([, { findings }]) => findings.map(({ text }) => text)))`;
/** The page that an installation opens is in front, and nothing is made ready for one behind. */
const bringToFront = `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id }]) => chrome.tabs.update(id, { active: true }))`;
const tabs = `chrome.tabs.query({}).then(({ length }) => length)`;
const badge = `chrome.tabs.query({ url: 'http://127.0.0.1/*' })
  .then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`;

test('a page that the browser has made ready unseen is read once the reader comes to it, and not before', async () => {
  const records = [
    makeAgencyRecord(1, { name: listed, level: 'blacklisted' }),
    makeAgencyRecord(2, { name: calm }),
  ];
  const register = await startRegisterServer({ records });
  const site = await openSite();
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-extension-'));
  const testHost = `${site.origin}/*`;
  const extensionDir = await builtExtension({
    sources: [register.source],
    testHost,
    outDir,
  });
  await withoutPolicy(extensionDir);
  const browser = await startChromiumAt(`${site.origin}/list.html`, extensionDir);
  try {
    const { evaluate, leave } = await openLoneBackground(browser.devTools);
    const patience = { interval: 100 };
    await expect.poll(() => evaluate(names), patience).toEqual([calm]);
    await expect.poll(() => evaluate(tabs), patience).toBe(2);
    await evaluate(bringToFront);
    await expect.poll(() => site.told, patience).toContain('/next.html prefetch;prerender');
    // Long enough for it to be read, were it read.
    await sleep(2000);
    expect(await evaluate(names)).toEqual([calm]);
    expect(await evaluate(badge)).toBe('1');

    site.go();

    await expect.poll(() => evaluate(names), patience).toEqual([listed]);
    await expect.poll(() => evaluate(badge), patience).toBe('✕1');
    expect(site.told.filter((url) => url.startsWith('/next.html'))).toHaveLength(1);
    expect(Number(site.told.find((url) => url.startsWith('/opened?'))?.slice(8))).toBeGreaterThan(
      0,
    );
    leave();
  } finally {
    await browser.close();
    await Promise.all([site.stop(), register.stop()]);
    await rm(outDir, { recursive: true, force: true });
  }
});
