import { access, glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const page = await readFile(join(projectRoot, 'docs/domain.md'), 'utf8');

/** By number, as `G4` and `§ 9.7`: what stands under its heading. */
const rules = new Map(
  page
    .split(/^#{2,3} (?=G\d|§)/mu)
    .slice(1)
    .map((part) => [/^(?:G\d+|§ [\d.]+)/u.exec(part)?.[0] ?? part, part] as const),
);
/** § 9 and § 10 are the rules under them. */
const chapters = ['§ 9', '§ 10'];
const leaves = [...rules].filter(([number]) => !chapters.includes(number));

async function textsIn(pattern: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const at of glob(pattern, {
    cwd: projectRoot,
    exclude: (path) => /(?:^|\/)(?:node_modules|\.wrangler|\.output)$/u.test(path),
  })) {
    found.set(at, await readFile(join(projectRoot, at), 'utf8'));
  }
  return found;
}

/** What the tests are called: their lines with a text in quotes, without comments. */
const titles = new Map(
  [...(await textsIn('tests/**/*.test.{ts,tsx}'))]
    .filter(([at]) => at !== 'tests/tools/house/domain-page.test.ts')
    .map(([at, text]) => [at, text.match(/^(?!\s*(?:\*|\/)).*['`].*$/gmu)?.join('\n') ?? '']),
);

/** The numbers that a text cites: `domain G4, G10`, `Domain § 9`, `domain G7, § 9`, and a bare `G4`. */
function citedIn(text: string): readonly string[] {
  const flat = text.replaceAll(/\n\s*(?:\/\/|\*)?\s*/gu, ' ');
  const behindDomain = [...flat.matchAll(/\bdomain,? ((?:(?:, )?(?:G\d+|§ ?[\d.]*\d))+)/giu)];
  const sections = behindDomain.flatMap(([, list = '']) => list.match(/§ ?[\d.]+/gu) ?? []);
  return [...(flat.match(/\bG\d{1,2}\b/gu) ?? []), ...sections].map((number) =>
    number.replace(/^§ ?/u, '§ '),
  );
}

/** Where G1 is a group of points on a curve. */
const ofTheCurve = /BLS|RFC 9380/u;

test('every rule that code, tests and documents cite is a heading of docs/domain.md', async () => {
  const sources = [
    'shared/**/*.{ts,tsx}',
    'worker/**/*.{ts,tsx}',
    'widget/**/*.{ts,tsx}',
    'extension/**/*.{ts,tsx}',
    'tools/**/*.{ts,tsx}',
    'tests/**/*.{ts,tsx}',
    'docs/**/*.md',
    '*.md',
  ];
  const texts = (await Promise.all(sources.map(textsIn))).flatMap((found) => [...found]);
  const cited = texts
    .filter(([, text]) => !ofTheCurve.test(text))
    .flatMap(([at, text]) => citedIn(text).map((number) => ({ at, number })));

  expect(new Set(cited.map(({ number }) => number)).size).toBeGreaterThan(30);
  expect(cited.filter(({ number }) => !rules.has(number))).toEqual([]);
});

test('a citation is found however it is written', () => {
  expect(citedIn('(domain G4, G10)')).toEqual(['G4', 'G10']);
  expect(citedIn('its grade (domain\n * § 9.4), domain §9.7')).toEqual(['§ 9.4', '§ 9.7']);
  expect(citedIn('domain G7, § 9.8')).toEqual(['G7', '§ 9.8']);
  expect(citedIn('RFC 9162 § 2.1')).toEqual([]);
});

test('the guards of docs/domain.md are G1 to G17, each once', () => {
  const guards = Array.from({ length: 17 }, (_, i) => `G${i + 1}`);

  expect(page.match(/^### G\d+/gmu)?.map((heading) => heading.slice(4))).toEqual(guards);
});

test.each(leaves)(
  'docs/domain.md says the ground of %s and which files carry it out',
  (_, text) => {
    const [, carriedOut = ''] = text.split('_Carried out:_');

    expect(text).toMatch(/^_Ground:_ \S/mu);
    expect(linksIn(carriedOut).filter((at) => /\.tsx?$/u.test(at)).length).toBeGreaterThan(1);
  },
);

test.each(leaves)('the rule %s is named by a test', (number) => {
  const naming = [...titles].filter(([, text]) => citedIn(text).includes(number));

  expect(naming.map(([at]) => at)).not.toEqual([]);
});

test('every link of docs/domain.md leads to a file', async () => {
  const links = linksIn(page);

  expect(links.length).toBeGreaterThan(100);
  for (const at of links) await access(join(projectRoot, dirname('docs/domain.md'), at));
});

describe('§ 9: the numbers are those of the newest policy', () => {
  const [newest] = wenzhou.policies;
  if (newest === undefined) throw new Error('no policy');
  const told = new Map(
    [...rules.keys()]
      .filter((number) => number.startsWith('§ 9.'))
      .flatMap((number) => rowsIn(rules.get(number) ?? '')),
  );

  test('every number of the newest policy has a row in § 9, and no other', () => {
    expect([...told.keys()].toSorted()).toEqual(
      numbersIn(newest)
        .map(([at]) => at)
        .toSorted(),
    );
  });

  test.each(numbersIn(newest))(
    'docs/domain.md § 9 gives the policy’s number %s as it is',
    (at, value) => {
      expect(told.get(at)).toBe(value);
    },
  );

  test('choices of the policy that are no numbers are named in § 9', () => {
    for (const table of tables) expect(page).toContain(`\`${table}\``);
  });
});

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#]+)\)/gu)].flatMap(([, at]) => at ?? []);
}

/** The rows of a table by policy: key and value as written. */
function rowsIn(text: string): readonly (readonly [string, string])[] {
  const prefix = text.includes('| `acts.`') ? 'acts.' : '';
  return [...text.matchAll(/^\| `([^`]+[^.`])` +\| ([^|]+?) +\|/gmu)].map(
    ([, key = '', value = '']) => [`${prefix}${key}`, value],
  );
}

/** Parts of a policy that are lists of their own, named on the page instead of copied there. */
const tables = ['scoredFrom', 'licences', 'banRules', 'personGrounds', 'possibilities'];

/** Every number of a policy that has a source, by where it stands, and as the page writes it. */
function numbersIn(part: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([key, inner]): readonly (readonly [string, string])[] => {
    if (typeof inner !== 'object' || inner === null || tables.includes(key)) return [];
    const here = `${at}${key}`;
    return 'source' in inner ? [[here, written(inner.value)]] : numbersIn(inner, `${here}.`);
  });
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(' · ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${inner}`)
    .join(' · ');
}
