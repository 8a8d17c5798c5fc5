import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsFrom } from '../../extension/options-from.ts';
import { dayOf, toInstant } from '../../shared/time/shanghai.ts';
import { buildWidget, outDir } from '../../widget/build.ts';
import { keepVersion, keptDir } from '../../widget/kept-versions.ts';
import { buildIslands } from '../../worker/islands/build.ts';
import { buildSite } from '../../worker/site/build.ts';
import { projectRoot } from '../project-root.ts';
import { makePackages, releaseDir, sumsOf } from './make-packages.ts';
import type { RollOut } from './roll-out.ts';

/** One thing that a release does: what is said of it, and the deed. */
type ReleaseStep = { readonly says: string; readonly act: () => unknown };

/** What a release of this version does, in order. Nothing leaves the machine. */
export function releaseSteps(
  version: string,
  rollOut: RollOut | undefined,
): readonly ReleaseStep[] {
  const packages: string[] = [];
  return [
    {
      says: 'version in package.json and package-lock.json',
      act: () => run('npm', 'version', version, '--no-git-tag-version'),
    },
    {
      says: 'the widget, into dist/scripts/widget, and kept in widget/kept for the pages that will pin it',
      act: keepWidget,
    },
    { says: 'the scripts of the site’s pages, into dist/scripts/site', act: buildSite },
    { says: 'the public worker, into dist/public', act: () => bundle('dist/public') },
    { says: 'the scripts of the desk’s pages, into dist/islands', act: buildIslands },
    {
      says: 'the desk, into dist/desk',
      act: () => bundle('dist/desk', '--config=worker/desk/wrangler.toml'),
    },
    {
      says: 'the counter, into dist/counter',
      act: () => bundle('dist/counter', '--config=worker/desk/wrangler.counter.toml'),
    },
    {
      says: `for the stores, into dist/release: packages for Chrome, Edge and Firefox, the source archive, the listings${rollOut ? '; for administrators, into dist/release/roll-out' : ''}`,
      act: async () => {
        const { sources } = optionsFrom(process.env);
        const outDir = releaseDir;
        packages.push(...(await makePackages({ version, sources, outDir, rollOut })));
      },
    },
    { says: 'the hashes of all that, dist/release/SHA256SUMS', act: () => writeSums(packages) },
    {
      says: `commit “chore: release ${version}” and tag v${version}`,
      act: () => {
        run('git', 'commit', '-q', '-m', `chore: release ${version}`, ...versionFiles);
        run('git', 'tag', '-a', `v${version}`, '-m', version);
      },
    },
  ];
}

/** Takes the version back where a step failed before the commit: the tree was clean. */
export function takeBack(): void {
  run('git', 'restore', '--source=HEAD', '--staged', '--worktree', '--', ...versionFiles);
}

const versionFiles = ['package.json', 'package-lock.json', 'widget/kept'];

/** A page may pin this version from today on. */
async function keepWidget(): Promise<void> {
  const built = await buildWidget();
  await keepVersion(built, outDir, dayOf(toInstant(Date.now())));
  run('git', 'add', keptDir);
}

function writeSums(packages: readonly string[]): void {
  const files = [
    ...packages.map((name) => `dist/release/${name}`),
    ...readdirSync(join(projectRoot, 'dist/scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.js(on)?$/.test(name))
      .map((name) => `dist/scripts/${name}`),
    'dist/public/index.js',
    'dist/desk/index.js',
    'dist/counter/counter.js',
    ...readdirSync(join(projectRoot, 'dist/islands')).map((name) => `dist/islands/${name}`),
  ];
  writeFileSync(join(releaseDir, 'SHA256SUMS'), sumsOf(files, projectRoot));
}

/** Wrangler takes a relative folder from where its configuration is. */
function bundle(outDir: string, ...options: readonly string[]): void {
  run('wrangler', 'deploy', '--dry-run', `--outdir=${join(projectRoot, outDir)}`, ...options);
}

function run(command: string, ...words: readonly string[]): void {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  execFileSync(command, words, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'], env });
}
