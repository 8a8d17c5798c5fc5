import { describe, expect, test } from 'vitest';
import { approver } from '../../fixtures/town/actors.ts';
import { processorMs } from '../../support/processor-time.ts';
import { street, today } from './innocent-street.ts';
import { about, change, culprit, speaker } from './street-of-agencies.ts';

describe('generic aliases', () => {
  test.each([
    '环境检测',
    '环保科技有限公司',
    '温州市环境监测中心',
    '第三方检测机构',
    '中标供应商',
    '采购代理机构',
    '環境檢測',
    'Environmental Testing Co., Ltd.',
  ])('the alias %s is refused, whoever asks for it', (alias) => {
    const draft = about(culprit, change({ aliases: [alias] }));

    for (const by of [speaker('agency', culprit), approver]) {
      expect(street().rules(today, by, draft)).toEqual(['name.generic']);
    }
  });

  test.each(['黑水检测', '示例环保', '瓯江环境监测站', 'Heishui Testing'])(
    'the alias %s is accepted',
    (alias) => {
      const draft = about(culprit, change({ aliases: [alias] }));

      expect(street().rules(today, approver, draft)).toEqual([]);
    },
  );

  test('a long generic alias is refused at once', () => {
    const alias = `${'检测环境监测技术服务'.repeat(11)}某`;
    const started = processorMs();

    street().rules(today, approver, about(culprit, change({ aliases: [alias] })));

    expect(processorMs() - started).toBeLessThan(200);
  });
});
