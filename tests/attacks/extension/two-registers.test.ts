// @vitest-environment node
import { expect, test } from 'vitest';
import { FairTime, shareMs } from '../../../extension/background/fair-time.ts';
import { findInReadings, readingsOf } from '../../../extension/background/readings.ts';
import { searchRegisters } from '../../../extension/background/search-registers.ts';
import type { Look } from '../../../extension/messages/page-messages.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { NameOnRecord } from '../../../shared/rating/standing.ts';
import type { HeldRegister } from '../../../shared/register/reader/held-register.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const ours = '示例青山环境检测有限公司';
const partner = '示例碧水环境检测有限公司';
const others = Array.from({ length: 30 }, (_, n) => named(`示例第${n}环境检测有限公司`));
const honest: HeldRegister = {
  jurisdiction: '330300',
  register: registerOf(named(ours), named(partner)),
};

const claims: readonly [string, readonly (readonly NameOnRecord[])[]][] = [
  ['claims the same name for another agency', [[], ...others, named(ours)]],
  ['claims the agency’s code under another name', [named('示例冒名环境检测有限公司')]],
  ['has the beginning of the name', [[], ...others, named('示例青山环境')]],
  ['has the end of the name', [[], ...others, named('青山环境检测有限公司')]],
  ['has a longer name around it', [[], ...others, named(`中标人${ours}`), named(`${ours}分公司`)]],
  ['says the name of itself alone', [[], [{ name: ours, kind: 'alias', isUnconfirmed: true }]]],
  ['has every name of the page', others],
];

const texts = [
  `中标人：${ours}`,
  `中标人${ours}分公司`,
  `供应商：${ours}、示例第1环境检测有限公司、示例无名环境检测有限公司`,
  others.map(([one]) => one?.name).join('') + ours,
  `${ours}（联合体牵头人）、${partner}（联合体成员）`,
];

const look: Look = {
  ...{ kind: 'look', number: 1, title: '', heads: [], gone: [] },
  ids: texts.map((_, place) => place + 1),
  texts,
};

const clock = () => ({ clock: () => 0, pause: async () => undefined });

async function findWith(held: readonly HeldRegister[], time = new FairTime(clock())) {
  const found = await findInReadings(readingsOf(look, held), look, {
    ...{ tab: 1, time, day: undefined, now },
  });
  return found ?? { findings: [], unchecked: [] };
}

const partsOf = ({ consortium }: Finding) => consortium?.codes ?? [];

function isAsSure(found: readonly Finding[], alone: Finding): boolean {
  return found.some((one) => {
    const { block, start, end, code, certainty } = one;
    return (
      block === alone.block &&
      start === alone.start &&
      end === alone.end &&
      code === alone.code &&
      partsOf(alone).every((part) => partsOf(one).includes(part)) &&
      (certainty.kind === 'certain' || alone.certainty.kind === 'possible')
    );
  });
}

test.each(claims)(
  'a register that %s hides no finding of another, and makes none less sure',
  async (_, names) => {
    const hostile = { jurisdiction: '990100', register: registerOf(...names) };
    const { findings: alone } = await findWith([honest]);

    for (const held of [
      [honest, hostile],
      [hostile, honest],
    ]) {
      const { findings } = await findWith(held);
      expect(alone.filter((one) => !isAsSure(findings, one))).toEqual([]);
    }
    expect(alone.length).toBeGreaterThan(2);
  },
);

test('a name that is one agency here and another there is found as both, each under its code', async () => {
  const there = {
    jurisdiction: '990100',
    register: registerOf(named('示例别家环境检测有限公司'), named(ours)),
  };

  const { findings } = await findWith([honest, there]);

  expect(new Set(findings.filter(({ block }) => block === 1).map(({ code }) => code)).size).toBe(2);
});

test('a register that takes all its time takes none of another’s', async () => {
  let ms = 0;
  const time = new FairTime({ clock: () => ms, pause: async () => undefined });
  const hostile = { jurisdiction: '990100', register: registerOf(...others) };
  const slow = {
    ...hostile,
    register: {
      ...hostile.register,
      scan: (folded: string) => {
        ms += shareMs;
        return hostile.register.scan(folded);
      },
    },
  };

  const { findings } = await findWith([slow, honest], time);

  expect(findings.filter(({ name }) => name === ours).length).toBeGreaterThan(0);
});

test('a register full of names leaves room for what another finds', () => {
  const hostile = { jurisdiction: '990100', register: registerOf([], ...others) };

  const { found } = searchRegisters('示例', [hostile, honest], now);

  expect(found.map(({ name }) => name)).toContain(ours);
});
