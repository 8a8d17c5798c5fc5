/** One thing that is checked: a command, and for test runs the file that its counts are read from. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly countsFile?: string;
};

const vitest = (name: string, ...projects: string[]): Step => {
  const countsFile = `.lucheng/checks/${name}.json`;
  return {
    name,
    command: [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${countsFile}`,
    ],
    countsFile,
  };
};

function dryRun(outDir: string, ...options: readonly string[]): Step['command'] {
  return ['wrangler', 'deploy', '--dry-run', `--outdir=${outDir}`, ...options];
}

/** Everything short of the browser journeys, cheapest first. */
export const checks: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'lock file', command: ['node', 'tools/check/check-lock.ts'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'widget build', command: ['node', 'widget/build.ts'] },
  { name: 'public worker bundle', command: dryRun('dist/public') },
  {
    name: 'desk worker bundle',
    command: dryRun('dist/desk', '--config=worker/desk/wrangler.toml'),
  },
  { name: 'extension build', command: ['node', 'tools/check/build-extension.ts'] },
  { name: 'sizes', command: ['size-limit'] },
  vitest('unit-tests', 'shared', 'desk', 'public', 'widget', 'extension'),
];

/** Real Chromium. */
export const journeys: readonly Step[] = [vitest('journeys', 'journeys')];
