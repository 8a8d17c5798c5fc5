import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { makePerson } from '../../fixtures/records/person-record.ts';
import { show } from './show-popup.tsx';

afterEach(cleanup);

test('an agency chosen again in the popup shows its next place, and the first again after the last', () => {
  const findings = [10, 20].map((start) => ({ ...makeFinding(1, { start }), frame: 3 }));
  const { ask } = show({ findings, verdicts: { [makeUscc(1)]: makeVerdict(1, 'blacklisted') } });
  const line = screen.getByRole('button', { name: /示例第1环境检测有限公司/ });

  for (let times = 0; times < 3; times += 1) line.click();

  expect(ask.mock.calls.map(([{ start }]) => start)).toEqual([10, 20, 10]);
  expect(ask).toHaveBeenCalledWith({ kind: 'show', tab: 7, frame: 3, block: 1, start: 10 });
});

test('a line of the popup says what holds on after the end of the level', () => {
  const verdict = makeVerdict(1, 'blacklisted');
  if (verdict.outcome !== 'known') throw new Error('not known');
  const until = '2027-02-28T16:00:00.000Z';
  const span = { ...verdict.span, until };
  const ban = { ...Object(verdict.record.reasons[0]), level: 'banned', openEnd: 'until-lifted' };
  const reasons = [...verdict.record.reasons, { ...ban, entries: ['330300-99'], until: undefined }];
  const after = {
    ...span,
    from: until,
    until: undefined,
    level: 'banned',
    reasons: [reasons.length - 1],
  };
  const record = { ...verdict.record, reasons, timeline: [span, after] };
  const known = JSON.parse(JSON.stringify({ ...verdict, span, record }));
  show({ findings: [{ ...makeFinding(1), frame: 0 }], verdicts: { [makeUscc(1)]: known } });

  screen.getByText('至 2027年2月28日、市场禁入：无期限，至解除');
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

test('a company whose name and code disagree stands in one line, with what disagrees', () => {
  const places = [
    makeFinding(1, { start: 1 }),
    makeFinding(1, {
      start: 30,
      beside: makeUscc(2),
      certainty: { kind: 'possible', because: 'other-code' },
    }),
    makeFinding(1, {
      start: 60,
      kind: 'code',
      beside: '示例别家',
      certainty: { kind: 'possible', because: 'other-name' },
    }),
    makeFinding(1, { start: 90, certainty: { kind: 'possible', because: 'left-boundary' } }),
  ];
  const findings = places.map((place) => ({ ...place, frame: 0 }));
  show({ findings, verdicts: { [makeUscc(1)]: makeVerdict(1, 'blacklisted') } });

  const lines = screen.getAllByRole('button', { name: /示例第1环境检测有限公司/ });

  expect(lines).toHaveLength(1);
  expect(lines[0]?.textContent).toContain(`页面所写代码 ${makeUscc(2)}`);
  expect(lines[0]?.textContent).toContain('页面所写名称 示例别家');
  expect(lines[0]?.textContent).toContain('其中 1 处疑似');
  expect(lines[0]?.textContent).toContain('4 处');
});

test('a decision about a practitioner is told with its source, and as perhaps a namesake’s', () => {
  const [decision] = makePerson({ marks: ['challenged'] }).decisions;
  show({ persons: [{ agency: makeUscc(1), decision, jurisdiction: '330300' }] });

  screen.getByText('示甲乙');
  screen.getByText('复议诉讼期内');
  screen.getByText(/市场禁入 至 2031年10月/);
  screen.getByText(/示环〔2026〕1号 · 公布依据 《示例监测条例》第四十五条/);
  screen.getByText(/可能是同名的另一人/);
});

test.each([
  ['other-code', makeUscc(9), `名称与代码不一致：页面所写代码 ${makeUscc(9)} · 1 处`],
  ['other-name', '示例别家', '名称与代码不一致：页面所写名称 示例别家 · 1 处'],
] as const)('a finding in doubt for %s says what the page gives', (because, beside, words) => {
  const finding = makeFinding(1, { beside, certainty: { kind: 'possible', because } });
  show({ findings: [{ ...finding, frame: 0 }], verdicts: { [makeUscc(1)]: makeVerdict(1) } });

  screen.getByText(words);
});

test.each([
  ['blacklisted', '法人：黑名单 · 1 处'],
  ['normal', '1 处'],
] as const)(
  'the popup says beside a branch what its legal person has on record: %s',
  (level, words) => {
    const finding = makeFinding(1, { legalPerson: makeUscc(2) });
    const verdicts = { [makeUscc(1)]: makeVerdict(1), [makeUscc(2)]: makeVerdict(2, level) };
    show({ findings: [{ ...finding, frame: 0 }], verdicts });

    screen.getByText(words);
  },
);
