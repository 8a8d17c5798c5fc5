import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { paths } from '../../shared/contract/paths.ts';
import { type Lang, langs } from '../../shared/messages/lang.ts';
import { inOneLanguage } from './in-one-language.ts';

const site = import.meta.dirname;
const outDir = join(site, '../../dist/scripts/site');

/** The pages of the site whose script works on the register, in a worker; and those whose script needs neither. */
const pagesWithWorker = ['vet', 'verify'] as const;
const pagesWithout = ['embed-check'] as const;

/** Builds the scripts of the site's pages, one in each language. Workers first, because each page's script carries its worker's name and digest. */
export async function buildSite(): Promise<void> {
  const files = new Map<string, string>();
  for (const page of pagesWithWorker) {
    const worker = await bundle(`${page}/${page}-worker.ts`);
    const name = `${page}-worker-${digest(worker, 'hex').slice(0, 8)}.js`;
    files.set(name, worker);
    const define = {
      WORKER_PATH: JSON.stringify(paths.siteScript(name)),
      WORKER_INTEGRITY: JSON.stringify(`sha256-${digest(worker, 'base64')}`),
    };
    await addScripts(files, page, define);
  }
  for (const page of pagesWithout) await addScripts(files, page);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of files) await write(name, text);
}

type Defined = Readonly<Record<string, string>>;

async function addScripts(files: Map<string, string>, page: string, define?: Defined) {
  for (const lang of langs) {
    files.set(`${page}-${lang}.js`, await bundle(`${page}/main.tsx`, define, lang));
  }
}

async function bundle(entry: string, define: Defined = {}, lang?: Lang): Promise<string> {
  const built = await build({
    configFile: false,
    root: site,
    logLevel: 'error',
    plugins: lang === undefined ? [] : [inOneLanguage(lang)],
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: ['chrome111', 'firefox123', 'safari16.4'],
      rolldownOptions: {
        input: join(site, entry),
        output: { format: 'iife', codeSplitting: false },
        optimization: { inlineConst: true },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(outDir, name), text);
  process.stdout.write(
    `dist/scripts/site/${name}  ${brotliCompressSync(text).length} bytes brotli\n`,
  );
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}

if (import.meta.main) await buildSite();
