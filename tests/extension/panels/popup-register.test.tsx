import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { calmRegister } from '../../fixtures/pages/calm-tab.ts';
import { show } from './show-popup.tsx';

afterEach(cleanup);

describe('a register that can’t answer is said to be so, and never “nothing found”', () => {
  test.each([
    ['stale', /数据过期/],
    ['none', /尚无公示库数据/],
    ['clock-wrong', /本机时间有误/],
  ] as const)(
    'the popup says that the register can’t answer, and never “nothing found”: %s',
    (condition, words) => {
      show({ registers: [{ ...calmRegister, condition }] });

      expect(screen.getByRole('alert').textContent).toMatch(words);
      expect(screen.queryByText('本页没有公示库收录的机构名称。')).toBeNull();
    },
  );
});

test.each([
  ['head.rollback', /比本机的旧/],
  ['head.unknown-key', /不受信任的密钥/],
  ['segment.size', /不完整或被改动/],
  ['key-set.signature', /密钥更新未通过校验/],
  ['storage', /存储空间不足/],
  ['something-new', /将稍后重试/],
])('the popup says a refusal by %s in words', (failure, words) => {
  show({ registers: [{ ...calmRegister, failure }] });

  screen.getByText(words);
});

test.each([
  ['zh', '正在下载数据：1.5 / 20.3 MB'],
  ['en', 'Fetching data: 1.5 of 20.3 MB'],
] as const)('the popup shows how far the first fetch has got (%s)', (lang, words) => {
  const progress = { done: 1_500_000, total: 20_257_009 };
  show({ lang, registers: [{ ...calmRegister, condition: 'none', isSyncing: true, progress }] });

  const bar: HTMLProgressElement = screen.getByLabelText(words);

  expect(bar.value / bar.max).toBeCloseTo(0.074, 3);
});
