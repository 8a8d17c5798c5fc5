import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/findings/finding.ts';
import { makeFinding, makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { show } from './show-popup.tsx';

afterEach(cleanup);

describe('the list by role', () => {
  const at = (n: number, options: Partial<Finding>) => ({ ...makeFinding(n, options), frame: 0 });
  const verdicts = {
    [makeUscc(1)]: makeVerdict(1, 'blacklisted'),
    [makeUscc(2)]: makeVerdict(2),
    [makeUscc(3)]: makeVerdict(3, 'supervised'),
  };
  const lines = () =>
    screen.getAllByRole('button', { name: /示例第/ }).map((one) => one.textContent);

  test('in the popup’s list warnings stand first, suppliers’ before others’, and what warns of nothing after them', () => {
    show({
      findings: [at(1, { role: 'purchaser' }), at(2, { role: 'winner' }), at(3, {})],
      verdicts,
    });

    expect(lines()).toEqual([
      expect.stringMatching(/第3环境.*重点监管/),
      expect.stringMatching(/第1环境.*黑名单.*采购人（委托人）/),
      expect.stringMatching(/第2环境.*中标（成交）人/),
    ]);
  });

  test('G11: in the popup’s list a consortium shows its worst member', () => {
    const consortium = { part: 'leader', codes: [makeUscc(1), makeUscc(2)] } as const;
    show({ findings: [at(2, { role: 'winner', consortium })], verdicts });

    expect(lines()).toEqual([
      expect.stringMatching(
        /中标（成交）人 · 联合体牵头人.*联合体中信用最差的成员：示例第1环境检测有限公司（黑名单）/,
      ),
    ]);
  });

  test('G13: in the popup’s list a level without effect for the notice comes last, and without colour', () => {
    const areas = [{ code: '420500', name: '宜昌市' }];
    show({
      findings: [at(1, { role: 'winner' }), at(2, { role: 'winner' })],
      verdicts,
      notices: { 0: { services: [], areas, jurisdiction: '330300' } },
    });

    const line = screen.getByRole('button', { name: /第1环境/ });
    expect(line.getAttribute('data-tone')).toBe('neutral');
    expect(lines()[1]).toContain('无当地效力');
  });

  test('G13: in the popup’s list a level that has effect for the notice of one frame is told whatever that of another says', () => {
    const elsewhere = [{ code: '420500', name: '宜昌市' }];
    const here = [{ code: '330300', name: '温州市' }];
    const inFrame = { ...at(1, { role: 'winner' }), frame: 3 };
    show({
      findings: [at(1, { role: 'winner' }), inFrame],
      verdicts,
      notices: {
        0: { services: [], areas: elsewhere, jurisdiction: '330300' },
        3: { services: [], areas: here, jurisdiction: '330300' },
      },
    });

    const line = screen.getByRole('button', { name: /第1环境/ });
    expect(line.getAttribute('data-tone')).toBe('blacklisted');
    expect(line.textContent).toContain('黑名单');
  });
});
