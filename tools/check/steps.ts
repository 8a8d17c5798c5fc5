/** One thing that is checked: a command. One that runs tests reports each of them. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly reports?: true;
};

/** Steps that run one after the other. */
export type Lane = readonly Step[];

const vitest = (name: string, ...projects: string[]): Step => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=./tools/check/report-tests.ts',
  ],
  reports: true,
});

function dryRun(outDir: string, ...options: readonly string[]): Step['command'] {
  return ['wrangler', 'deploy', '--dry-run', `--outdir=${outDir}`, ...options];
}

const quick: Lane = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'lock file', command: ['node', 'tools/check/check-lock.ts'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'public worker bundle', command: dryRun('dist/public') },
  {
    name: 'desk worker bundle',
    // Wrangler counts from where the configuration is.
    command: dryRun('../../dist/desk', '--config=worker/desk/wrangler.toml'),
  },
  {
    name: 'counter worker bundle',
    command: dryRun('../../dist/counter', '--config=worker/desk/wrangler.counter.toml'),
  },
  { name: 'extension build', command: ['node', 'tools/check/build-extension.ts'] },
  { name: 'add-on lint', command: ['node', 'tools/check/lint-addon.ts'] },
  { name: 'browser versions', command: ['node', 'tools/check/check-versions.ts'] },
  { name: 'sizes', command: ['size-limit'] },
];

/**
 * Every step: lanes of one stage run at the same time, stages one after the other. The public side serves the built widget; the
 * desk's files run one by one, so that they share a core with what is quick.
 */
const stages: readonly (readonly Lane[])[] = [
  [
    [
      { name: 'widget build', command: ['node', 'widget/build.ts'] },
      { name: 'site build', command: ['node', 'worker/site/build.ts'] },
      { name: 'desk pages build', command: ['node', 'worker/islands/build.ts'] },
    ],
  ],
  [
    [...quick, vitest('desk-tests', 'desk')],
    [vitest('unit-tests', 'shared', 'public', 'widget', 'extension')],
  ],
  [[vitest('journeys', 'journeys')]],
];

/** The step that starts real Chromium, and isn't run unless it is asked for. */
const inBrowsers = ['journeys'];

/**
 * The stages that the words of a command line ask for: single steps by name, else all, with those in browsers or without.
 * Throws an Error that lists the names where one is unknown.
 */
export function chosenStages(
  names: readonly string[],
  hasBrowsers: boolean,
): readonly (readonly Lane[])[] {
  const known = stages.flat(2).map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such step: ${unknown.join(', ')}\nThe steps: ${known.join(', ')}`);
  }
  const isChosen = ({ name }: Step) =>
    names.length > 0 ? names.includes(name) : hasBrowsers || !inBrowsers.includes(name);
  return stages
    .map((lanes) => lanes.map((lane) => lane.filter(isChosen)).filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
}
