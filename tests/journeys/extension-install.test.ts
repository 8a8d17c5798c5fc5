import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve-demo.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { launchChromiumAt } from '../support/browser.ts';
import { builtExtension } from '../support/built-extension.ts';
import { withoutPolicy } from '../support/change-manifest.ts';
import { openPanel } from '../support/extension-panel.ts';
import { startRegisterServer } from '../support/register-server.ts';

const name = '示例瓯江环境检测有限公司';

test('a tab that was open before the extension was installed is read at its installation', async () => {
  const register = await startRegisterServer({ records: [makeAgencyRecord(1, { name })] });
  const demo = await serveDemo(0, register.origin);
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-extension-'));
  const { source } = register;
  const extensionDir = await builtExtension({
    sources: [source],
    testHost: 'http://127.0.0.1/*',
    outDir,
  });
  await withoutPolicy(extensionDir);
  const tender = `${demo.origin}/tender`;

  const chromium = await launchChromiumAt(tender, extensionDir);
  try {
    const panel = await openPanel(chromium);
    await panel.ask({ kind: 'check-now' });
    const { findings } = await panel.stateOf(tender);

    expect(findings.map(({ text }) => text)).toEqual([name]);
  } finally {
    await chromium.close();
    await Promise.all([demo.stop(), register.stop()]);
    await rm(outDir, { recursive: true, force: true });
  }
});
