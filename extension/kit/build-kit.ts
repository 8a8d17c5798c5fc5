import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build, type Plugin, type Rolldown } from 'vite';
import { cardCss } from '../../shared/view/card-css.ts';
import { vetCss } from '../../shared/view/vetting/vet-css.ts';
import { type KitRegisters, kitPaths, writeAbout } from './kit-data.ts';
import { kitPage } from './kit-page.ts';

/** Builds the page of a kit around registers, yet unsigned: one file that needs nothing else. The same registers make the same bytes. */
export async function buildKit(held: KitRegisters): Promise<string> {
  const worker = await bundle('kit-worker.ts', {});
  const parts: Zippable = {
    [kitPaths.worker]: Buffer.from(worker.script),
    [kitPaths.about]: Buffer.from(writeAbout(held)),
    ...under(kitPaths.files, held.files),
    ...under(kitPaths.characterMaps, await characterMaps()),
  };
  const archive = zipSync(parts, { level: 9, mtime: '1980-01-01T00:00:00' });
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const main = await bundle('main.tsx', { KIT_ARCHIVE_SHA256: JSON.stringify(sha256) });
  return kitPage({ ...main, archive: Buffer.from(archive).toString('base64') });
}

function under(path: string, files: Readonly<Record<string, Uint8Array>>): Zippable {
  const named = Object.entries(files).map(([name, bytes]) => [`${path}${name}`, bytes] as const);
  return Object.fromEntries(named.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

type Bundled = { readonly script: string; readonly style: string };

async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<Bundled> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [cardStyle],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      // WebView and Chromium of the hardened desktops in offices; without a network nobody updates them.
      target: 'chrome86',
      cssTarget: 'chrome86',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const style = output.flatMap((one) => (one.type === 'asset' ? [String(one.source)] : []));
  return { script: output[0].code, style: style.join('\n') };
}

/** The card's styles as a file: a style sheet made by script is more than Chromium 86 knows. */
const cardStyle: Plugin = {
  name: 'lucheng:card-style',
  enforce: 'pre',
  load: (id) =>
    resolve(id) === join(import.meta.dirname, 'card.css')
      ? (cardCss + vetCss).replaceAll(':not([data-theme=light],[data-theme=light] *)', '')
      : undefined,
};

/** What PDFs in old Chinese encodings are read by. */
async function characterMaps(): Promise<Readonly<Record<string, Uint8Array>>> {
  const dir = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
  const names = (await readdir(dir)).filter((name) => chinese.test(name));
  const maps = names.map(async (name) => [name, await readFile(join(dir, name))] as const);
  return Object.fromEntries(await Promise.all(maps));
}

const require = createRequire(import.meta.url);
const chinese = /(?:GB|CNS|B5|HKscs).*\.bcmap$/;
