import { expect, test } from 'vitest';
import { consortiaAmong } from '../../../shared/findings/consortia-among.ts';
import { findNames } from '../../../shared/findings/find-names.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const whole: Readonly<Record<string, string>> = {
  甲: '示例甲环保有限公司',
  乙: '示例乙检测有限公司',
  丙: '示例丙设计研究院',
};
/** Each city knows one of them; codes are given by place, so that the three differ. */
const registers = Object.values(whole).map((name, place) =>
  registerOf(...Array.from({ length: place }, () => []), named(name)),
);

/** For each of 甲, 乙 and 丙, which stand for whole names: whom the page names it with, over all cities. */
function partsIn(...blocks: readonly string[]): Readonly<Record<string, string>> {
  const lines = blocks.map((block) => block.replace(/[甲乙丙]/gu, (one) => whole[one] ?? one));
  const findings = registers.flatMap((register) => findNames(lines, register, now).findings);
  const letterOf = (code: string) =>
    Object.keys(whole)[registers.findIndex((register) => register.record(code) !== undefined)];
  const told = consortiaAmong(
    lines,
    findings.map((finding) => ({ finding, block: finding.block, start: finding.start })),
  );
  return Object.fromEntries(
    [...told].map(([{ code }, { codes, part }]) => [
      letterOf(code),
      Object.keys(whole)
        .filter((one) => codes.map(letterOf).includes(one))
        .join('') + (part === undefined ? '' : part.charAt(0)),
    ]),
  );
}

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['a list of them', ['中标人：甲、乙联合体'], { 甲: '甲乙', 乙: '甲乙' }],
  [
    'parts that the page names',
    ['甲（联合体牵头人）、乙（联合体成员）'],
    { 甲: '甲乙l', 乙: '甲乙m' },
  ],
  [
    'parts in lines below each other',
    ['联合体牵头人：甲', '联合体成员：乙、丙'],
    { 甲: '甲乙丙l', 乙: '甲乙丙m', 丙: '甲乙丙' },
  ],
  [
    'spaces and wide characters',
    ['甲 （联合体 牵头人） ／ 乙（联合体成员）'],
    { 甲: '甲乙l', 乙: '甲乙m' },
  ],
  ['no consortium', ['投标人：甲、乙'], {}],
  ['another one beside it', ['第一名：甲、乙联合体；第二名：丙'], { 甲: '甲乙', 乙: '甲乙' }],
])('a consortium of agencies of several cities is one: %s', (_, blocks, parts) => {
  expect(partsIn(...blocks)).toEqual(parts);
});

test('what two cities know under the same name is one part, with both codes', () => {
  const lines = [`${whole.甲}（联合体牵头人）、${whole.乙}（联合体成员）`];
  const other = registerOf([], [], [], named(whole.甲 ?? ''));
  const findings = [...registers, other].flatMap(
    (register) => findNames(lines, register, now).findings,
  );
  const told = consortiaAmong(
    lines,
    findings.map((finding) => ({ finding, block: 0, start: finding.start })),
  );

  expect([...told.values()].map(({ codes }) => codes.length)).toEqual([3, 3, 3]);
});

test('a page that makes up a consortium of thousands costs no more than it says', () => {
  const line = `${`${whole.甲}、`.repeat(5000)}${whole.乙}联合体`;
  const findings = registers.flatMap((register) => findNames([line], register, now).findings);
  const told = consortiaAmong(
    [line],
    findings.map((finding) => ({ finding, block: 0, start: finding.start })),
  );

  expect(findings.length).toBeGreaterThan(5000);
  expect(told.size).toBe(0);
});
