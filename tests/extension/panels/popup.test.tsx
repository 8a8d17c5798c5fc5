import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../extension/messages.ts';
import { Popup } from '../../../extension/panels/popup.tsx';
import { makeUscc } from '../../support/make-record.ts';
import { makeFinding, makeVerdict } from '../background/make-finding.ts';

afterEach(cleanup);

const calm: TabState = {
  tab: 7,
  lang: 'zh',
  site: { kind: 'watched', host: 'tender.example' },
  pending: false,
  counts: { blocks: 12, found: 0, matched: 0, notChecked: 0 },
  isTamperedWith: false,
  findings: [],
  verdicts: {},
  register: {
    condition: 'fresh',
    jurisdiction: '330300',
    origin: 'https://register.example',
    mirrors: [],
    size: 1,
    isSyncing: false,
    asOf: '2026-11-23T00:00:00.000Z',
  },
};

function show(state: Partial<TabState>) {
  const ask = vi.fn();
  const allow = vi.fn();
  render(<Popup state={{ ...calm, ...state }} ask={ask} allow={allow} />);
  return { ask, allow };
}

test('nothing found is said to be nothing more than that', () => {
  show({});

  screen.getByText('找到 0 个名称，匹配 0 家单位，0 处未检查');
  screen.getByText('本页没有公示库收录的机构名称。');
  screen.getByText(/没有标出不等于信用良好/);
});

test('choosing an agency again shows its next place, and the first again after the last', () => {
  const findings = [10, 20].map((start) => ({ ...makeFinding(1, { start }), frame: 3 }));
  const { ask } = show({ findings, verdicts: { [makeUscc(1)]: makeVerdict(1, 'blacklisted') } });
  const line = screen.getByRole('button', { name: /示例第1环境检测有限公司/ });

  for (let times = 0; times < 3; times += 1) line.click();

  expect(ask.mock.calls.map(([{ start }]) => start)).toEqual([10, 20, 10]);
  expect(ask).toHaveBeenCalledWith({ kind: 'show', tab: 7, frame: 3, block: 1, start: 10 });
});

test('Art. 39: a discharger that performs its own services is listed, without a grade', () => {
  const verdict = makeVerdict(1, 'normal');
  if (verdict.outcome !== 'known') throw new Error('not known');
  const record = { ...verdict.record, subjectKind: 'self-performing-discharger' } as const;
  show({
    findings: [{ ...makeFinding(1), frame: 0 }],
    verdicts: { [makeUscc(1)]: { ...verdict, record } },
  });

  screen.getByRole('button', { name: /示例第1环境检测有限公司[\s\S]*不适用/ });
});

test('a site not yet allowed can be', () => {
  const origins = ['https://tender.example/*'];
  const { allow } = show({ site: { kind: 'not-allowed', host: 'tender.example', origins } });

  screen.getByRole('button', { name: '允许在此网站核对' }).click();

  expect(allow).toHaveBeenCalledWith(origins);
});

describe('a register that can’t answer is said to be so, and never “nothing found”', () => {
  test.each([
    ['stale', /数据过期/],
    ['none', /尚无公示库数据/],
    ['clock-wrong', /本机时间有误/],
  ] as const)('%s', (condition, words) => {
    show({ register: { ...calm.register, condition } });

    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(screen.queryByText('本页没有公示库收录的机构名称。')).toBeNull();
  });
});

test.each([
  ['head.rollback', /比本机的旧/],
  ['head.unknown-key', /不受信任的密钥/],
  ['segment.size', /不完整或被改动/],
  ['key-set.signature', /密钥更新未通过校验/],
  ['storage', /存储空间不足/],
  ['something-new', /将稍后重试/],
])('a refusal by %s is said in words', (failure, words) => {
  show({ register: { ...calm.register, failure } });

  screen.getByText(words);
});

test.each([
  ['zh', '正在下载数据：1.5 / 20.3 MB'],
  ['en', 'Fetching data: 1.5 of 20.3 MB'],
] as const)('how far the first fetch has got is shown (%s)', (lang, words) => {
  const progress = { done: 1_500_000, total: 20_257_009 };
  show({ lang, register: { ...calm.register, condition: 'none', isSyncing: true, progress } });

  const bar: HTMLProgressElement = screen.getByLabelText(words);

  expect(bar.value / bar.max).toBeCloseTo(0.074, 3);
});

test('a page that meddled with the marks is told on', () => {
  show({ isTamperedWith: true });

  screen.getByText(/改动过标记/);
});
