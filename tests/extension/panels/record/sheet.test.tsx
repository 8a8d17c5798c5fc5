import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Sheet, type SheetProps } from '../../../../extension/panels/record/sheet/sheet.tsx';
import { ban, listedCode } from '../../../fixtures/query-record/query-register.ts';
import { draft, sealedSample } from '../../../fixtures/query-record/sample-query.ts';

function show(props: Partial<SheetProps> = {}) {
  render(<Sheet sealed={sealedSample()} signers={[{ kind: 'in-force' }]} lang="zh" {...props} />);
}

const text = () => document.body.textContent;

test('the sheet has what for, both times, each agency’s level, and its own hash', () => {
  show();

  for (const words of [
    'SL-2026-018',
    '标段一',
    '2026年11月24日 20:00',
    '2026年11月24日 08:00',
    sealedSample().sha256,
    '未列入失信记录名单',
    '示例未名环境检测有限公司',
    '查询单位（盖章）',
    '网页另有 1 处内容无法查看。',
    '见于页内框架：https://tenders.example/notice/18-results.html',
  ]) {
    expect(text()).toContain(words);
  }
  const [, ...rows] = within(screen.getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    `示例第3环境科技有限公司${listedCode} 市场禁入 至 2027年11月1日 08:00`,
    expect.stringContaining('暂未评级'),
    expect.stringContaining('未登记'),
  ]);
});

test('what is to be known of the page stands as a sentence, not as a value without a label', () => {
  show();

  const tags = screen.getAllByText('网页另有 1 处内容无法查看。').map(({ tagName }) => tagName);
  expect(tags).not.toContain('DD');
  const labels = [...document.querySelectorAll('dt')].map((label) => label.textContent.trim());
  expect(labels).not.toContain('');
});

test('a title and words that are markup are words', () => {
  const page = draft.page && { ...draft.page, title: '<img src=x onerror=alert(1)>公示\u202e' };
  const agencies = draft.agencies.map((one) => ({
    ...one,
    places: [{ text: '<b>甲</b>', before: '</q><script>', after: '' }],
  }));

  show({ sealed: sealedSample({ ...(page && { page }), agencies }) });

  expect(text()).toContain('<img src=x onerror=alert(1)>公示');
  expect(text()).toContain('</q><script>');
  expect(document.querySelector('.sheet img[src=x], .sheet script, .sheet b')).toBeNull();
  expect(text()).not.toContain('\u202e');
});

test('what is otherwise since the first query is said agency by agency', () => {
  show({
    since: {
      kind: 'compared',
      firstAt: '2026-11-24T04:00:00.000Z',
      comparison: [
        { code: listedCode, name: '甲', differences: [{ kind: 'gone', decision: ban }] },
        { code: 'B', name: '乙', differences: [] },
      ],
    },
  });

  expect(text()).toContain('与 2026年11月24日 12:00 的查询相比');
  expect(text()).toContain('不再公示（已修复、解除、移出或者撤回），不得再据以评价');
  expect(text()).toContain('没有变化');
});

test.each([
  ['stolen', '不能单独作证'],
  ['replaced', '仍可作证'],
] as const)('a signing key that was withdrawn (%s) is said', (reason, words) => {
  show({ signers: [{ kind: 'withdrawn', reason, at: '2026-12-01T00:00:00.000Z' }] });

  expect(text()).toContain(words);
});
