import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { blocksOfHtml } from '../../fixtures/pages/blocks-of-html.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

type Mention = { readonly name: string; readonly kind: string; readonly count: number };

const pages = new URL('../../../../shared/corpus/pages/', import.meta.url);

test.skipIf(!existsSync(pages))(
  'on the labelled pages of ../shared/corpus (skipped where it is absent) 95 % of the names are found and 98 % of the certain findings are right',
  () => {
    const cases = readdirSync(pages).filter((page) => existsSync(fileOf(page, 'labels.json')));

    const scores = cases.flatMap(scorePage);

    const total = (count: (score: Score) => number) =>
      scores.reduce((sum, score) => sum + count(score), 0);
    const expected = total((score) => score.expected);
    const certain = total((score) => score.certain);
    expect(cases.length).toBeGreaterThan(0);
    expect(total(({ expected, found }) => Math.min(expected, found)) / expected).toBeGreaterThan(
      0.95,
    );
    expect(total(({ expected, certain }) => Math.min(expected, certain)) / certain).toBeGreaterThan(
      0.98,
    );
  },
);

type Score = { readonly expected: number; readonly found: number; readonly certain: number };

function scorePage(page: string): readonly Score[] {
  const { mentions } = JSON.parse(readFileSync(fileOf(page, 'labels.json'), 'utf8')) as {
    mentions: readonly Mention[];
  };
  const exact = mentions.filter(({ kind }) => kind === 'exact');
  const blocks = blocksOfHtml(readFileSync(fileOf(page, 'page.html'), 'utf8'));
  const register = registerOf(...exact.map(({ name }) => named(name)));
  const { findings } = findNames(blocks, register, now);
  return exact.map(({ name, count }) => {
    const own = findings.filter((finding) => finding.name === name);
    const certain = own.filter(({ certainty }) => certainty.kind === 'certain');
    return { expected: count, found: own.length, certain: certain.length };
  });
}

function fileOf(page: string, name: string): URL {
  return new URL(`${page}/${name}`, pages);
}
