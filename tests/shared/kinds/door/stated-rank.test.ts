import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { faults, ground, rules } from './basis-rules.ts';

describe('G2: the rank that is stated is not one that the title denies', () => {
  test.each<[string, Basis['level'], boolean]>([
    ['《中华人民共和国生态环境法典》', 'law', true],
    ['《中华人民共和国生态环境法典》', 'normative-document', false],
    ['《关于示例的通知》', 'law', false],
    ['温政办〔2019〕12号', 'local-regulation', false],
    ['《示例管理办法》', 'law', false],
    ['《示例管理办法》', 'rule', true],
    ['《示例管理办法》（国务院令第408号）', 'administrative-regulation', true],
    ['《示例管理办法》（国务院令第408号）', 'rule', false],
    ['《浙江省示例条例》', 'administrative-regulation', false],
    ['《示例条例》', 'administrative-regulation', true],
    ['《示例条例》', 'law', false],
  ])('G2: the norm %s stated as %s: %s', (law, level, isTaken) => {
    const days = { decidedOn: '2026-10-12', servedOn: '2026-10-12' };
    const draft = penalty(days, { basis: ground(law, level) });

    expect(rules(draft)).toEqual(isTaken ? [] : ['basis.level-contradicts-title']);
  });

  test('the refusal of a wrong rank names the ranks that the title allows', () => {
    const [fault] = faults(penalty({}, { basis: ground('《示例条例》', 'law') }));

    expect(fault).toMatchObject({ field: 'basis.level' });
    expect(fault?.zh).toContain(
      '行政法规（administrative-regulation）、地方性法规（local-regulation）',
    );
  });
});
