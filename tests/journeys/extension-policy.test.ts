import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { runExtension } from '../support/extension-run.ts';
import { canManageChromium, manageChromium } from '../support/managed-chromium.ts';

/** The browser looks for a new policy at once, and then waits some seconds for it to settle. */
const patienceMs = 60_000;

test.skipIf(!canManageChromium())(
  'what an organisation says holds in an open page and in the settings without a restart and after one, and no more once it is unsaid',
  async () => {
    const html = await readFile(join(import.meta.dirname, 'extension-pages/tender.html'), 'utf8');
    const { executable, say, remove } = await manageChromium();
    const records = [makeAgencyRecord(1, { name: '示例青山环境检测有限公司' })];
    const run = await runExtension(html, { records, hasMirror: true, chromium: { executable } });
    const [mirror = ''] = run.register.source.mirrors;
    try {
      await run.ask({ kind: 'change-settings', change: { lang: 'zh' } });
      const opened = await run.open();
      expect((await opened.state()).site.kind).toBe('watched');
      const settings = await run.context.newPage();
      await settings.goto(run.extension.address('settings.html'));
      await settings.getByRole('heading', { name: '绿诚设置' }).waitFor();

      await say(run.extension.id, {
        lang: 'en',
        pausedHosts: ['127.0.0.1'],
        source: mirror,
      });

      await settings
        .getByRole('heading', { name: 'Lucheng settings' })
        .waitFor({ timeout: patienceMs });
      expect((await opened.state()).site.kind).toBe('paused');
      expect(await settings.getByRole('radio', { name: '中文' }).isDisabled()).toBe(true);
      const { length } = run.register.requests;
      await run.ask({ kind: 'check-now' });
      expect(run.register.requests).toHaveLength(length);
      const [last] = (await run.ask({ kind: 'network-log' })).entries;
      expect(last?.address.startsWith(mirror)).toBe(true);

      await run.restart();
      expect((await run.ask({ kind: 'settings' })).settings.lang).toBe('en');
      const again = await run.context.newPage();
      await again.goto(run.extension.address('settings.html'));
      await again.getByRole('heading', { name: 'Lucheng settings' }).waitFor();

      await say(run.extension.id, {});

      await again.getByRole('heading', { name: '绿诚设置' }).waitFor({ timeout: patienceMs });
      expect((await (await run.open()).state()).site.kind).toBe('watched');
    } finally {
      await run.stop();
      await remove();
    }
  },
);
