import { join } from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../support/browser.ts';
import type { compareScans, ScanPageInput } from './scan-page.ts';

/** Runs `scan-page.ts` in Chromium. */
export async function scanInChromium(
  input: ScanPageInput,
): Promise<ReturnType<typeof compareScans>> {
  const script = await bundlePage();
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate((given) => scanPage.compareScans(given), input);
  } finally {
    await chromium.close();
  }
}

declare const scanPage: { readonly compareScans: typeof compareScans };

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'scan-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'scanPage',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}
