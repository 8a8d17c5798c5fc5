import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import { annotate } from '../../corpus/annotate.ts';
import { findCases } from '../../corpus/find-cases.ts';
import { parseOptions } from '../../corpus/options.ts';
import { readNames } from '../../corpus/read-names.ts';
import { charsetOf } from '../../corpus/serve-pages.ts';

async function temporaryDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-corpus-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

describe('the command line', () => {
  test('the corpus command takes two inputs, and the rest has defaults', () => {
    expect(parseOptions(['--pages', 'p', '--names', 'n'])).toEqual({
      pages: 'p',
      names: 'n',
      decoys: undefined,
      oracle: false,
      json: false,
      limit: Number.POSITIVE_INFINITY,
    });
    expect(parseOptions(['--pages=p', '--names=n', '--limit=3', '--json'])).toMatchObject({
      json: true,
      limit: 3,
    });
  });

  test.each([
    [['--names', 'n'], '--pages'],
    [['--pages', 'p'], '--names'],
    [['--pages', 'p', '--names', 'n', '--limit', '0'], '--limit'],
    [['--pages', 'p', '--names', 'n', '--fast'], '--fast'],
    [['--pages', 'p', '--names', 'n', 'stray'], 'stray'],
  ])('the corpus command refuses %j with the reason', (args, reason) => {
    expect(parseOptions(args)).toContain(reason);
  });
});

describe('a file of names', () => {
  async function file(content: string | Uint8Array): Promise<string> {
    const path = join(await temporaryDir(), 'names');
    await writeFile(path, content);
    return path;
  }

  test('a file of names has one a line, plain or gzipped, with or without byte order mark and Windows line ends', async () => {
    const expected = ['瓯江示例检测有限公司', '飞云江示例环保有限公司'];

    expect(await readNames(await file(`${expected.join('\n')}\n`))).toEqual(expected);
    expect(await readNames(await file(`\uFEFF${expected.join('\r\n')}\r\n\r\n`))).toEqual(expected);
    expect(await readNames(await file(gzipSync(expected.join('\n'))))).toEqual(expected);
  });

  test('a file without names is an error in plain words', async () => {
    const gbk = Uint8Array.of(0xb9, 0xab, 0xcb, 0xbe);

    await expect(readNames('/nowhere/names.txt')).rejects.toThrow(
      'There is no file /nowhere/names.txt',
    );
    await expect(readNames(await file('\n \n'))).rejects.toThrow('holds no names');
    await expect(readNames(await file('甲示例\n乙示例\n甲示例'))).rejects.toThrow(
      'more than once: 甲示例',
    );
    await expect(readNames(await file(gbk))).rejects.toThrow('is not UTF-8');
  });
});

test('a folder without pages is an error in plain words', async () => {
  const empty = await temporaryDir();

  await expect(findCases('/nowhere')).rejects.toThrow('There is no folder /nowhere');
  await expect(findCases(empty)).rejects.toThrow('holds no <case>/page.html');
});

test.each([
  ['<p>示例</p>', 'utf-8'],
  ['<meta charset="GBK"><p>', 'gbk'],
  ["<META http-equiv='Content-Type' content='text/html; charset=gb2312'>", 'gb2312'],
  ['<meta charset=no-such-set>', 'utf-8'],
  ['\uFEFF<meta charset=gbk>', 'utf-8'],
])('the character set of %s is %s', (html, charset) => {
  expect(charsetOf(new TextEncoder().encode(html))).toBe(charset);
});

describe('findings and paint', () => {
  const name = '瓯江示例（温州）检测有限公司';
  const finding: Finding = {
    block: 0,
    start: 0,
    end: name.length,
    text: name,
    code: '91990000000000000X',
    name,
    kind: 'agency',
    certainty: { kind: 'certain' },
  };
  const annotation = {
    name,
    text: name,
    count: 1,
    certainty: 'certain',
    painted: true,
    isBranch: false,
  };

  test('like findings are counted together, painted and unpainted ones apart', () => {
    expect(annotate([finding, finding, finding], [name, '瓯江示例(温州) 检测有限公司'])).toEqual([
      { ...annotation, count: 2 },
      { ...annotation, painted: false },
    ]);
  });

  test('paint without a finding is listed by itself', () => {
    expect(annotate([finding], [`${name}厂区`])).toEqual([
      { ...annotation, painted: false },
      { ...annotation, name: '', text: `${name}厂区` },
    ]);
  });
});
