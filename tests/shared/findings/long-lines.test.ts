import { afterEach, expect, test, vi } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const [few, many] = [150, 600];
const names = Array.from({ length: many }, (_, n) => `示例${letterOf(n)}环境检测有限公司`);
const register = registerOf(
  ...names.map((name, n) =>
    n % 3 === 0
      ? [
          ...named(name),
          { name: `示例${letterOf(n)}自称环保公司`, kind: 'alias', isUnconfirmed: true } as const,
        ]
      : named(name),
  ),
);

afterEach(() => vi.restoreAllMocks());

test.each<[string, (name: string, n: number) => string]>([
  ['a list', (name) => `${name}、`],
  ['one name again and again', () => `${names[1]}、`],
  ['one name without anything between', () => `${names[1]}`],
  ['a consortium', (name) => `${name}（联合体成员）、`],
  ['brackets that nothing closes', (name) => `（${name}`],
  ['brackets that nothing opens', (name) => `${name}）`],
  ['sentences', (name) => `，受委托，${name}受某局委托，就某项目公开招标`],
  ['branches', (name) => `${name}温州分公司；`],
  ['space', (name) => `${name} `],
  ['English', (name) => `awarded to${name}or `],
  ['each with its code', (name, n) => `${name}（统一社会信用代码：${makeUscc(n)}）、`],
  ['each with the code of another', (name, n) => `${name}，${makeUscc(n + 1)}；`],
  ['names that nobody registered between', (name) => `${name}、某某环境检测有限公司，`],
  [
    'what organisations alone say is their name',
    (_, n) => `示例${letterOf(n)}自称环保公司、${names[n]}、某某环境检测有限公司，`,
  ],
  ['times', (name) => `${name}公告时间：`],
])('a line four times as long takes about four times the work: %s', (_, piece) => {
  const work = (length: number) => {
    const line = `中标人：${names.slice(0, length).map(piece).join('')}`;
    return workOf(() => findNames([line], register, now));
  };
  work(1);
  expect(work(many) / work(few)).toBeLessThan(5);
});

test('the lines above a line are read once for all the names in it', () => {
  const above = '本项目的环境要求。'.repeat(10_000);
  const work = (length: number) =>
    workOf(() => findNames([above, `${names.slice(0, length).join('、')}`], register, now));
  work(1);
  expect(work(20) / work(1)).toBeLessThan(1.5);
});

/** The units of text given to regular expressions and searches, plus the elements of the lists that are searched. */
function workOf(run: () => unknown): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = this.global && match !== null ? this.lastIndex : text.length;
    work += to - from;
    return match;
  });
  for (const method of ['find', 'some', 'includes', 'filter'] as const) {
    const own = Array.prototype[method] as (...given: unknown[]) => unknown;
    vi.spyOn(Array.prototype, method).mockImplementation(function (
      this: unknown[],
      ...given: unknown[]
    ) {
      work += this.length;
      return own.apply(this, given) as never;
    } as never);
  }
  const { normalize } = String.prototype;
  vi.spyOn(String.prototype, 'normalize').mockImplementation(function (
    this: string,
    form?: string,
  ) {
    work += this.length;
    return normalize.call(this, form);
  });
  run();
  vi.restoreAllMocks();
  return work;
}

function letterOf(n: number): string {
  return String.fromCharCode(0x4e00 + 7 * n + 1000);
}
