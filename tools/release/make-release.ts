import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipExtension } from '../../extension/build.ts';
import { optionsFrom } from '../../extension/options-from.ts';
import { buildWidget } from '../../widget/build.ts';
import { projectRoot } from '../project-root.ts';

const releaseDir = join(projectRoot, 'dist/release');

/** One thing that a release does: what is said of it, and the deed. */
type ReleaseStep = { readonly says: string; readonly act: () => unknown };

/** What a release of this version does, in order. Nothing leaves the machine. */
export function releaseSteps(version: string): readonly ReleaseStep[] {
  const zip = join(releaseDir, `lucheng-chrome-${version}.zip`);
  return [
    {
      says: 'version in package.json and package-lock.json',
      act: () => run('npm', 'version', version, '--no-git-tag-version'),
    },
    { says: 'the widget, into dist/widget', act: buildWidget },
    { says: 'the public worker, into dist/public', act: () => bundle('dist/public') },
    {
      says: 'the desk, into dist/desk',
      act: () => bundle('dist/desk', '--config=worker/desk/wrangler.toml'),
    },
    { says: `the store's package, ${relative(projectRoot, zip)}`, act: () => packExtension(zip) },
    { says: 'the hashes of all that, dist/release/SHA256SUMS', act: writeSums },
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
  run('git', 'checkout', '-q', 'HEAD', '--', ...versionFiles);
}

const versionFiles = ['package.json', 'package-lock.json'];

async function packExtension(file: string): Promise<void> {
  rmSync(releaseDir, { recursive: true, force: true });
  renameSync(await zipExtension({ ...optionsFrom(process.env), outDir: releaseDir }), file);
}

/** Hashes in the form that `sha256sum --check` reads, with paths from the project's folder. */
function writeSums(): void {
  const files = [
    ...readdirSync(releaseDir)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => `dist/release/${name}`),
    ...readdirSync(join(projectRoot, 'dist/widget')).map((name) => `dist/widget/${name}`),
    'dist/public/index.js',
    'dist/desk/index.js',
  ];
  const lines = files.map((file) => `${sha256Of(file)}  ${file}\n`);
  writeFileSync(join(releaseDir, 'SHA256SUMS'), lines.join(''));
}

function sha256Of(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(projectRoot, file)))
    .digest('hex');
}

/** Wrangler takes a relative folder from where its configuration is. */
function bundle(outDir: string, ...options: readonly string[]): void {
  run('wrangler', 'deploy', '--dry-run', `--outdir=${join(projectRoot, outDir)}`, ...options);
}

function run(command: string, ...words: readonly string[]): void {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  execFileSync(command, words, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'], env });
}
