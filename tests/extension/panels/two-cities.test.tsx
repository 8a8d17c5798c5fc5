import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { PageVerdict } from '../../../extension/messages/verdicts.ts';
import { groupFindings } from '../../../extension/panels/parts/group-findings.ts';
import { findingTable } from '../../../extension/panels/side/finding-table.ts';
import { calmRegister } from '../../fixtures/pages/calm-tab.ts';
import { calmView } from '../../fixtures/pages/calm-view.ts';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { pinnedSource, secondSource } from '../../fixtures/register/pinned-source.ts';
import { calm, show } from './show-popup.tsx';
import { showSettings } from './show-settings.tsx';

afterEach(cleanup);

const { city, jurisdiction, origin } = secondSource;
const second = { ...calmRegister, city, jurisdiction, origin, mirrors: [] };
const worst: PageVerdict = {
  ...makeVerdict(1, 'blacklisted'),
  jurisdiction,
  others: [{ ...makeVerdict(1), jurisdiction: pinnedSource.jurisdiction }],
};
const both = {
  registers: [calmRegister, second],
  findings: [{ ...makeFinding(1), frame: 0 }],
  verdicts: { [makeUscc(1)]: worst },
} as const;

test('an agency in two registers is one row, the worst first, with whose word each is', () => {
  show(both);

  const row = screen.getByRole('button', { name: /示例第1环境检测有限公司/ });
  expect(row.textContent).toMatch(/黑名单.*示例市公示库.*温州市公示库：信用 A/);
  expect(
    screen.getByRole('link', { name: /示例第1环境检测有限公司/ }).getAttribute('href'),
  ).toMatch(origin);
});

test('one register that can’t answer is named, counts as not checked, and silences no other', () => {
  show({
    ...both,
    registers: [calmRegister, { ...second, condition: 'stale' }],
    counts: { ...calm.counts, notChecked: 1 },
    notChecked: { ...calm.notChecked, registers: 1 },
  });

  expect(screen.getByRole('alert').textContent).toMatch(/^示例市：数据过期/);
  screen.getByText('1 个城市的公示库未能核对');
  screen.getByRole('button', { name: /示例第1环境检测有限公司/ });
});

test('what is taken along has a line for what each register says', () => {
  const state = { ...calm, ...both };

  const [, ...rows] = findingTable(groupFindings(state), state, '2026-11-23T12:00:00.000Z');

  expect(rows.map((row) => [row[3], row.at(-1)])).toEqual([
    ['黑名单', '示例市公示库'],
    ['信用 A', '温州市公示库'],
  ]);
});

test('the settings show each register with its city and keys, and which the organisation has put out of use', () => {
  const rootKeys = { ...calmView.state.rootKeys, [jurisdiction]: [] };
  const registers = [calmRegister, { ...second, isInUse: false }] as const;
  showSettings({ state: { ...calmView.state, registers, rootKeys } });

  const [ours, theirs] = ['温州市', '示例市'].map((name) => screen.getByRole('region', { name }));
  expect(within(ours as HTMLElement).queryByText(/由单位停用/)).toBeNull();
  within(theirs as HTMLElement).getByText(/由单位停用/);
  within(theirs as HTMLElement).getByText('https://second.example');
});
