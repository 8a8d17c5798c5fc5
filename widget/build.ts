import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { paths } from '../shared/contract/paths.ts';

const widget = import.meta.dirname;
const outDir = join(widget, '../dist/scripts/widget');

/**
 * Details first, because the bootstrap carries their path and digest. An earlier build stays in place if one of the
 * two fails.
 */
export async function buildWidget(): Promise<void> {
  const details = await bundle('details/main.ts', {});
  const detailsFile = `details-${digest(details, 'hex').slice(0, 8)}.js`;
  const bootstrapFile = basename(paths.widget);
  const bootstrap = await bundle('define.ts', {
    DETAILS_PATH: JSON.stringify(paths.widget.replace(bootstrapFile, detailsFile)),
    DETAILS_INTEGRITY: JSON.stringify(`sha256-${digest(details, 'base64')}`),
  });

  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await write(detailsFile, details);
  await write(bootstrapFile, bootstrap);
}

/**
 * Classic scripts: portals write `<script async src>` and nothing more, and old portals know nothing else. The bytes
 * are the same on every machine, in a test run too.
 */
async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    root: widget,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [precompute, dropFindings],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      target: ['chrome111', 'firefox123', 'safari16.4'],
      rolldownOptions: {
        input: join(widget, entry),
        output: { format: 'iife' },
        optimization: { inlineConst: true },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Runs `precomputed.ts` now and bundles its results instead of it. */
const precompute: Plugin = {
  name: 'precompute',
  async load(id) {
    if (!id.endsWith('/precomputed.ts')) return undefined;
    const results: Readonly<Record<string, unknown>> = await import(id);
    return Object.entries(results)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

/** A badge is looked up by code, so its card never says how a name was found on a page or what the notice is for. */
const dropFindings: Plugin = {
  name: 'drop-findings',
  load(id) {
    if (id.endsWith('/found-as.tsx')) return 'export const FoundAs = () => null;';
    if (id.endsWith('/notice-effect.tsx')) return 'export const NoticeEffect = () => null;';
    return undefined;
  },
};

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(outDir, name), text);
  process.stdout.write(
    `dist/scripts/widget/${name}  ${brotliCompressSync(text).length} bytes brotli\n`,
  );
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}

if (import.meta.main) await buildWidget();
