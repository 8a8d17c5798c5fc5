import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import project from '../package.json' with { type: 'json' };
import { paths, widgetSiteMark } from '../shared/contract/paths.ts';
import { type BuiltWidget, integrityOf, keptDir, mustBeKept, readKept } from './kept-versions.ts';

const widget = import.meta.dirname;
/** What the public side serves under `/widget`. */
export const outDir: string = join(widget, '../dist/scripts/widget');

/**
 * Builds the badge: one script that always is the newest, and the same under an address with its version, that never changes, beside
 * the versions that are kept. An earlier build stays in place if one of these can't be had.
 */
export async function buildWidget(): Promise<BuiltWidget> {
  const details = await bundle('details/main.ts', {});
  const bootstrap = await bundle('define.ts', {
    DETAILS_PATH: JSON.stringify(detailsMark),
    DETAILS_INTEGRITY: JSON.stringify(integrityOf(details)),
  });
  const hash = createHash('sha256').update(details + bootstrap);
  const id = `${project.version}-${hash.digest('hex').slice(0, 12)}`;
  const newest = bootstrap.replace(detailsMark, paths.widgetFile(id, 'details.js'));
  // A page checks the digest of a pinned script, so the server puts nothing into it.
  const pinned = newest.replace(widgetSiteMark, '');
  const kept = await readKept();
  for (const one of kept) await mustBeKept(one);

  await rm(outDir, { recursive: true, force: true });
  for (const one of kept)
    await cp(join(keptDir, one.id), join(outDir, one.id), { recursive: true });
  await write(basename(paths.widget), newest);
  await write(`${id}/badge.js`, pinned);
  await write(`${id}/details.js`, details);
  const built = { id, badge: integrityOf(pinned), details: integrityOf(details) };
  const earlier = kept.map(({ id, badge }) => ({ id, badge }));
  await write('version.json', JSON.stringify({ ...built, kept: earlier }));
  return built;
}

/** Stands for the details script's address until the version has its name, which follows from all its bytes. */
const detailsMark = '%DETAILS%';

/**
 * Classic scripts: portals write `<script async src>` and nothing more, and old portals know nothing else. The bytes
 * are the same on every machine, in a test run too.
 */
async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    root: widget,
    logLevel: 'warn',
    define,
    plugins: [precompute],
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
  const compress = { ecma: 2020, passes: 3, unsafe_arrows: true } as const;
  const { code } = await minify(output[0].code, { ecma: 2020, toplevel: true, compress });
  if (code === undefined) throw new Error(`${entry} was not built`);
  return code;
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

async function write(name: string, text: string): Promise<void> {
  const file = join(outDir, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(
    `dist/scripts/widget/${name}  ${brotliCompressSync(text).length} bytes brotli\n`,
  );
}

if (import.meta.main) await buildWidget();
