import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';
import { filesLoadedBy } from '../../support/source-imports.ts';

/** Each row goes on by imports; what is handed over by a message, a bucket or a request begins another row. */
type Walk = readonly (readonly string[])[];

const decision: Walk = [
  ['worker/desk/index.ts', 'worker/desk/http/routes/entries.ts'],
  ['worker/desk/index.ts', 'worker/desk/object/ledger-object.ts'],
  [
    'worker/desk/object/ledger-object.ts',
    'worker/desk/ledger/append-batch.ts',
    'shared/kinds/door/check-drafts.ts',
    'shared/kinds/listing/listing.ts',
  ],
  ['worker/desk/object/ledger-object.ts', 'worker/desk/publishing/publish.ts'],
  ['worker/desk/publishing/publish.ts', 'shared/rating/standing-of.ts'],
  ['worker/desk/publishing/publish.ts', 'shared/disclosure/public-record.ts'],
  ['worker/desk/publishing/publish.ts', 'shared/register/packing/write-base.ts'],
  ['worker/desk/publishing/publish.ts', 'shared/register/trust/sign-head.ts'],
  ['worker/public/index.ts', 'worker/public/routes/standings.ts'],
  ['worker/public/index.ts', 'shared/register/reader/reader.ts'],
  ['worker/public/routes/standings.ts', 'shared/register/reader/verdict-of.ts'],
  ['widget/define.ts', 'widget/load-standings.ts'],
  ['widget/define.ts', 'widget/paint-badge.ts'],
];

const pageText: Walk = [
  ['extension/entrypoints/page.ts', 'extension/page/reading/read-runs.ts'],
  ['extension/entrypoints/page.ts', 'extension/page/asking/background-port.ts'],
  ['extension/entrypoints/background.ts', 'extension/background/page-answers.ts'],
  ['extension/background/page-answers.ts', 'shared/findings/find-names.ts'],
  ['extension/entrypoints/background.ts', 'shared/names/scan-names.ts'],
  ['extension/entrypoints/found.ts', 'extension/page/painting/paint.ts'],
];

test('from the door to the badge, and from a page to a painted name, there are as many files as the architecture says', () => {
  const said = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');

  expect(said).toContain(
    `a decision passes ${filesOf(decision).length} files, and a page's text ${filesOf(pageText).length}`,
  );
});

test.each([
  ['a decision', decision],
  ['a page’s text', pageText],
])('on the way of %s no file loads one that the way has passed before', (_, walk) => {
  const ways = walk.map(wayAlong);

  for (const way of ways) {
    const back = way.flatMap((file, at) =>
      filesLoadedBy(file).filter((loaded) => way.slice(0, at).includes(loaded)),
    );
    expect(back).toEqual([]);
  }
});

function filesOf(walk: Walk): readonly string[] {
  return [...new Set(walk.flatMap(wayAlong))];
}

/** The shortest way of imports through these files. */
function wayAlong([first = '', ...stops]: readonly string[]): readonly string[] {
  const way = [first];
  for (const stop of stops) way.push(...shortestWay(way.at(-1) ?? '', stop).slice(1));
  return way;
}

function shortestWay(from: string, to: string): readonly string[] {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [file] of before) {
    for (const loaded of filesLoadedBy(file)) if (!before.has(loaded)) before.set(loaded, file);
  }
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
  if (way[0] !== from) throw new Error(`No import leads from ${from} to ${to}`);
  return way;
}
