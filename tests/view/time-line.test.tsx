import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { TimeLineRow } from '../../shared/view/time-line.tsx';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';

afterEach(cleanup);

const now = '2026-11-23T00:00:00.000Z';
const listed = makeAgencyRecord(1, {
  name: '示例青山环境检测有限公司',
  level: 'blacklisted',
  from: '2026-03-01T16:00:00.000Z',
  until: '2027-11-22T16:00:00.000Z',
});

function moments(record: PublicRecord, lang: 'zh' | 'en' = 'zh') {
  render(
    <dl>
      <TimeLineRow record={record} now={now} lang={lang} />
    </dl>,
  );
  return within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
}

test('the time line goes from registration and decisions over what holds now to what comes by itself', () => {
  expect(moments(listed)).toEqual([
    '2025年1月10日办理告知性登记',
    '2026年3月2日 黑名单',
    '现在 黑名单 至 2027年11月22日',
    '2027年11月23日届时为 信用 A',
  ]);
});

test('a fact that is over isn’t in the time line: it has left the record', () => {
  const penalty = {
    kind: 'penalty',
    entries: ['330300-7'],
    from: '2025-06-01T00:00:00.000Z',
  };
  const at = (until: string) => ({ ...listed, facts: [{ ...penalty, until }] });

  expect(moments(at('2027-01-01T00:00:00.000Z'), 'en')).toContain('1 June 2025Penalties');
  cleanup();
  expect(moments(at('2026-01-01T00:00:00.000Z'), 'en').join()).not.toContain('Penalties');
});

test('a change of what doesn’t change the mark is no moment of the time line', () => {
  const { timeline, ...record } = makeAgencyRecord(2, { name: '示例白云环境咨询有限公司' });
  const [span] = timeline;
  const later = { ...span, from: '2027-01-01T00:00:00.000Z' };

  const shown = moments({ ...record, timeline: [{ ...span, until: later.from }, later] });

  expect(shown).toEqual(['2025年1月10日办理告知性登记', '现在 信用 A']);
});
