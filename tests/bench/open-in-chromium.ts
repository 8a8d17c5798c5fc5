import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../support/browser.ts';
import { serveLocal } from '../support/serve-local.ts';

/**
 * How long Chromium takes from IndexedDB to the first names found in a text, in milliseconds, once a round: each in a page of
 * its own, over what a first page has fetched from the folder.
 */
export async function openInChromium(dir: string, rounds: number): Promise<readonly number[]> {
  const script = await bundlePage();
  const server = await serveLocal(async (request, response) => {
    const name = request.url?.split('/').at(-1) ?? '';
    const file = await readFile(join(dir, name)).catch(() => undefined);
    if (request.url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html>');
    else if (request.url === '/page.js')
      response.setHeader('content-type', 'text/javascript').end(script);
    else if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  const chromium = await launchChromium();
  const times: number[] = [];
  try {
    for (let round = -1; round < rounds; round++) {
      const page = await chromium.context.newPage();
      await page.goto(`${server.origin}/`);
      const ms: number = await page.evaluate(
        async (ask) => (await import('/page.js' as string))[ask](),
        round < 0 ? 'fetchAll' : 'openStored',
      );
      if (round >= 0) times.push(ms);
      await page.close();
    }
  } finally {
    await chromium.close();
    await server.stop();
  }
  return times;
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'open-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}
