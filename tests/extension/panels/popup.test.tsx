import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { makePerson } from '../../fixtures/records/person-record.ts';
import { calm, show } from './show-popup.tsx';

afterEach(cleanup);

test('a page without a finding is said to name no agency on record, which is no good standing', () => {
  show({});

  expect(screen.getByRole('status').textContent).toBe(
    '0 处名称，0 家机构，0 个名称未收录，0 处未检查',
  );
  screen.getByText('本页没有公示库收录的机构名称。');
  screen.getByText(/没有标出不等于信用良好/);
});

test.each([
  ['own', /^本页未核对。 网页本身已载明公示库中的信用状况/],
  ['failed', /^本页未核对。 读取本页时出错/],
  ['paused', /^本页未核对。 已在此网站暂停核对。$/],
  ['not-allowed', /^本页未核对。/],
  ['unreadable', /^本页未核对。 浏览器不允许扩展程序读取此页面/],
  ['no-register', /^本页未核对。/],
  ['nothing-readable', /^本页未核对。 页面内容为图片、PDF/],
  ['no-text', /^本页未核对。/],
] as const)('a page that was not read is said to be that, without zeros: %s', (notRead, words) => {
  show({ notRead, counts: { blocks: 0, found: 0, matched: 0, notChecked: 0 } });

  expect(screen.getByRole('status').textContent).toMatch(words);
  expect(screen.queryByText(/0 处名称|没有公示库收录的机构名称/)).toBeNull();
});

test('the popup says “nothing found” only of what was checked, where some of a page was not', () => {
  show({ counts: { blocks: 3, found: 0, matched: 0, notChecked: 1 } });

  screen.getByText(/已核对的部分没有公示库收录的机构名称/);
  expect(screen.queryByText('本页没有公示库收录的机构名称。')).toBeNull();
});

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

test('the popup counts what was not checked by cause', () => {
  const notChecked = {
    'no-register': 0,
    'too-long': 1,
    'too-much': 0,
    frames: 2,
    embedded: 3,
    pictures: 0,
    counters: 0,
    failed: 0,
    registers: 0,
  };
  show({ notChecked, counts: { ...calm.counts, notChecked: 6 } });

  expect(screen.getByText('6 处未检查').closest('[role=status]')?.textContent).toBe(
    '0 处名称，0 家机构，0 个名称未收录，6 处未检查',
  );
  screen.getByText('1 处文字未检查：过长');
  screen.getByText('2 个框架未检查：属于其他网站，无法读取');
  screen.getByText('3 处嵌入内容未检查：PDF、插件等无法读取');
  expect(screen.queryByText(/尚无公示库数据/)).toBeNull();
});

test('names that the register doesn’t have are listed, and nothing is said of them', () => {
  show({ unknown: ['示例无名环境检测有限公司', '示例未知环保有限公司'] });

  const summary = screen.getByText('另有 2 个环保类单位名称未收录');
  expect(summary.parentElement?.textContent).toMatch(/既不表示守信，也不表示失信/);
  screen.getByText('示例无名环境检测有限公司');
  screen.getByText('示例未知环保有限公司');
  expect(screen.queryByRole('button', { name: /示例无名/ })).toBeNull();
});

test('an unknown name one character away from a listed one says so, and is not accused', () => {
  const written = '示例欧江环境检测有限公司';
  const like = {
    written,
    code: makeUscc(1),
    name: '示例瓯江环境检测有限公司',
    jurisdiction: '330300',
  };
  show({ unknown: [written, '示例无名环境检测有限公司'], lookAlikes: [like] });

  screen.getByText(/与黑名单所列“示例瓯江环境检测有限公司”.*仅一字之差：可能是另一家单位/);
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

test('a site not yet allowed can be allowed in the popup', () => {
  const origins = ['https://tender.example/*'];
  const { allow } = show({ site: { kind: 'not-allowed', host: 'tender.example', origins } });

  screen.getByRole('button', { name: '允许在此网站核对' }).click();

  expect(allow).toHaveBeenCalledWith(origins);
});

test('the popup reports a page that changed or covered the marks', () => {
  show({ isTamperedWith: true });

  screen.getByText(/改动或遮盖过标记/);
});
