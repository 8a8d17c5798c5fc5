import type { Policy } from '../policy.ts';
import { acts2026 } from './acts.ts';
import { banRulesOfCode } from './ban-rules.ts';
import { licences2026 } from './licences.ts';
import { personGroundsOfCode } from './person-grounds.ts';
import { policy2019 } from './policy-2019.ts';
import { possibilities2026 } from './possibilities.ts';

/**
 * In force since the Ecological and Environmental Code is, which repeals ten laws (art. 1242): the same numbers, now
 * based on what the Code orders instead. An earlier act is judged by the milder of the two versions (art. 1057).
 */
export const policy2026: Policy = {
  ...policy2019,
  version: 2,
  effectiveFrom: '2026-08-15',
  licences: licences2026,
  limitation: {
    value: { years: 2, harmYears: 5 },
    source: '《中华人民共和国生态环境法典》第一千零五十四条',
  },
  possibilities: possibilities2026,
  banRules: banRulesOfCode,
  personGrounds: personGroundsOfCode,
  acts: acts2026,
};
