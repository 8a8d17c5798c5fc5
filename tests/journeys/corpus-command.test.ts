import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tools/project-root.ts';
import { findCases } from '../corpus/find-cases.ts';

const corpusPages = join(projectRoot, '../shared/corpus/pages');
const [oujiang, feiyun] = ['瓯江示例环境监测有限公司', '飞云江示例（温州）检测有限公司'];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-corpus-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(script: string, ...args: readonly string[]): Promise<Answer> {
  const node = join(projectRoot, 'node_modules/.bin/node');
  return new Promise((resolve) => {
    const path = join(projectRoot, 'tests/corpus', script);
    execFile(node, [path, ...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

async function addCase(name: string, page: string | Uint8Array, labels?: object): Promise<void> {
  await mkdir(join(dir, 'pages', name), { recursive: true });
  await writeFile(join(dir, 'pages', name, 'page.html'), page);
  if (labels) await writeFile(join(dir, 'pages', name, 'labels.json'), JSON.stringify(labels));
}

function lastLine({ stdout }: Answer) {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

describe('the corpus command over fictional pages', () => {
  let answer: Answer;
  beforeAll(async () => {
    await addCase(
      'a-labelled',
      `<!doctype html><meta charset="utf-8"><body><table><tr><td>中标人：<b>瓯江</b>示例环境监测<i>有限公司</i></td>
      <td>${oujiang}</td></tr></table><p>飞云江示例(温州)检测有限公司、别处示例有限公司</p>`,
      {
        mentions: [
          { name: oujiang, kind: 'exact', count: 3, roles: ['winner'] },
          { name: feiyun, kind: 'exact', count: 1, roles: ['agent'] },
        ],
        traps: [],
      },
    );
    // 中标人 and 甲乙丙丁 in GBK, under a name that only the right decoding shows.
    const gbk = Uint8Array.of(0xbc, 0xd7, 0xd2, 0xd2, 0xb1, 0xfb, 0xb6, 0xa1);
    await addCase('b-gbk', Buffer.concat([Buffer.from('<meta charset=gbk><p>'), gbk]));
    await writeFile(join(dir, 'names.txt'), `${oujiang}\n${feiyun}\n别处示例有限公司\n甲乙丙丁\n`);
    answer = await run(
      'run.ts',
      '--pages',
      join(dir, 'pages'),
      '--names',
      join(dir, 'names.txt'),
      '--json',
    );
  });

  test('the corpus command reports page by page which findings are missed, extra, painted and certain', () => {
    const annotation = { certainty: 'certain', painted: true };

    expect(answer.stderr).not.toContain('Error');
    expect(answer.code).toBe(0);
    expect(lastLine(answer).pages[0]).toEqual({
      case: 'a-labelled',
      expected: 4,
      found: 3,
      possible: 0,
      missed: [{ name: oujiang, count: 1 }],
      extra: [{ name: '别处示例有限公司', text: '别处示例有限公司', count: 1 }],
      annotations: [
        { ...annotation, name: oujiang, text: oujiang, count: 2 },
        { ...annotation, name: feiyun, text: '飞云江示例(温州)检测有限公司', count: 1 },
        { ...annotation, name: '别处示例有限公司', text: '别处示例有限公司', count: 1 },
      ],
      mainThreadMs: expect.any(Number),
    });
  });

  test('the corpus command lists the findings of pages without labels and does not score them', () => {
    const [, gbk] = lastLine(answer).pages;

    expect(gbk).toMatchObject({ case: 'b-gbk', expected: 0, missed: [], extra: [] });
    expect(gbk.annotations).toMatchObject([{ name: '甲乙丙丁', count: 1, painted: true }]);
  });

  test('the corpus command sums up the labelled pages', () => {
    expect(lastLine(answer).total).toEqual({
      expected: 4,
      found: 3,
      missed: 1,
      extra: 1,
      possible: 0,
      precision: 0.75,
      recall: 0.75,
    });
  });

  test('the corpus command makes a file of names from the labels’ exact names', async () => {
    const { stdout } = await run('labelled-names.ts', join(dir, 'pages'));

    expect(stdout).toBe(`${oujiang}\n${feiyun}\n`);
  });
});

test.each([
  [['--pages', '/nowhere', '--names', '/nowhere/names.txt'], 'There is no folder /nowhere'],
  [['--pages', '/nowhere'], '--names FILE is missing'],
])('the corpus command refuses %j with status 2', async (args, reason) => {
  const { code, stderr } = await run('run.ts', ...args);

  expect(code).toBe(2);
  expect(stderr).toContain(reason);
});

test.skipIf(!existsSync(corpusPages))(
  'recall is 0.95 or better and precision 0.98 or better on the labelled notices (skipped without ../shared/corpus)',
  async () => {
    await mkdir(join(dir, 'labelled'));
    for (const name of await findCases(corpusPages)) {
      const page = join(corpusPages, name);
      if (existsSync(join(page, 'labels.json'))) await symlink(page, join(dir, 'labelled', name));
    }
    const { stdout } = await run('labelled-names.ts', join(dir, 'labelled'));
    await writeFile(join(dir, 'labelled.txt'), stdout);

    const answer = await run(
      'run.ts',
      '--pages',
      join(dir, 'labelled'),
      '--names',
      join(dir, 'labelled.txt'),
      '--json',
    );

    const { total } = lastLine(answer);
    expect(total.expected).toBeGreaterThan(100);
    expect(total.recall).toBeGreaterThanOrEqual(0.95);
    expect(total.precision).toBeGreaterThanOrEqual(0.98);
  },
);
