import type { Policy } from '../policy.ts';
import { banRulesOfCode } from './ban-rules.ts';
import { policy2019 } from './policy-2019.ts';

/** In force since the Ecological and Environmental Code is: the same numbers, and what the Code orders in place of ten laws. */
export const policy2026: Policy = {
  ...policy2019,
  version: 2,
  effectiveFrom: '2026-08-15',
  banRules: banRulesOfCode,
};
