import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { publicApi } from '../../../shared/contract/public-api.ts';
import { publicityIn } from '../../../shared/disclosure/publicity.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { findingWords } from '../../../shared/messages/finding-words.ts';
import { langs } from '../../../shared/messages/lang.ts';
import { recordWords } from '../../../shared/messages/record-words.ts';
import { words } from '../../../shared/messages/words.ts';
import { commands } from '../../../tools/lucheng/commands.ts';
import { mutantsOf } from '../../fixtures/requests/mutants.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { bareArticles } from './bare-articles.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['shared', 'worker', 'extension', 'widget', 'tools'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules')),
);

/**
 * The jurisdiction's tables, whose sources another test checks against the norms, and the demo's made-up decisions.
 */
const holdsData = /^(?:shared\/jurisdiction|tools\/demo)\//;

/**
 * The file without comments, which no reader sees, and without a basis's own `article`, whose law stands beside it.
 */
function typedIn(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    .replaceAll(/（2026年8月15日以前的行为：[^（）]*）/gu, '')
    .replaceAll(/\barticle: '[^']*'/gu, '');
}

test('no file types an article into a message: `cite` writes it, with its norm', () => {
  const typing = sources
    .filter((file) => !holdsData.test(file))
    .filter((file) => /第[一二三四五六七八九十百千]+条|\barts?\. ?\d/iu.test(typedIn(file)));

  expect(sources.length).toBeGreaterThan(500);
  expect(typing).toEqual([]);
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('…', '…', 0))];
  return Object.values(Object(value)).flatMap(textsIn);
}

test.each([
  ['words', langs.map((lang) => [words(lang), findingWords(lang), recordWords(lang)])],
  ['policy', wenzhou.policies],
  ['publicity', publicityIn(wenzhou)],
  ['commands', commands.map(({ summary, usage }) => [summary, usage])],
  ['the description of the API', describeApi(publicApi(wenzhou), [], wenzhou)],
])('in %s every article says which norm it is of', (_, texts) => {
  expect(textsIn(texts).flatMap(bareArticles)).toEqual([]);
});

/** What clerks get wrong: another rank, law, day, act, amount or place; or nothing at all. */
const slips: readonly unknown[] = [
  undefined,
  'rule',
  'normative-document',
  'local-regulation',
  wenzhou.regulation.draft.title,
  '中华人民共和国生态环境法典',
  '第一千零九十七条',
  '2018-01-01',
  '2023-01-01',
  '2026-08-20',
  '2031-01-01T00:00:00Z',
  '110000',
  '12-1-unlicensed-work',
  '12-2-unregistered',
  '12-10-warning',
  'government-procurement',
  'public-procurement',
  'environmental-consulting',
  'practitioner',
  'simple',
  0,
  2,
  999_999,
  { kind: 'for-life' },
  { kind: 'until-lifted' },
  {
    authority: '示例局',
    law: '示例办法',
    level: 'rule',
    article: '第一条',
    documentNumber: '示1号',
  },
];

describe('refusals of a kind', () => {
  const citing = new Set<string>();

  test.each(kinds)('in every refusal of $name each article names its norm', ({ name, roles }) => {
    const sample = samples[name];
    if (sample === undefined) throw new Error(`${name} has no sample`);
    const book = sample.book();
    const bare = roles.flatMap((role) =>
      [...mutantsOf(sample.draft(role), () => slips)].flatMap((draft) => {
        const result = book.check(sample.time, actorAs(role), draft);
        if (result.kind === 'valid') return [];
        return result.faults.flatMap(({ rule, zh, en, ...rest }) => {
          expect(rest).not.toHaveProperty('basis');
          if (/第.+条/u.test(zh)) citing.add(rule);
          return [...bareArticles(zh), ...bareArticles(en)].filter(
            (found) => !slips.includes(found),
          );
        });
      }),
    );

    expect(bare).toEqual([]);
  });

  test('many refusals of kinds cite an article', () => {
    expect(citing.size).toBeGreaterThan(9);
  });
});

test('no page of the docs cites “Art.” alone: every page names the norm', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md'),
  );
  const citing = [...pages.map((page) => `docs/${page}`), 'README.md', 'README.zh-CN.md'].filter(
    (page) => /\bArts?\. \d/u.test(readFileSync(join(root, page), 'utf8')),
  );

  expect(pages.length).toBeGreaterThan(20);
  expect(citing).toEqual([]);
});
