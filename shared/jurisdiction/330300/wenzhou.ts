import type { Jurisdiction } from '../policy.ts';
import { calendar } from './calendar.ts';
import { policy2019 } from './policy-2019.ts';
import { policy2026 } from './policy-2026.ts';
import { regulation } from './regulation.ts';

export const wenzhou: Jurisdiction = {
  code: '330300',
  name: { zh: '温州市', en: 'Wenzhou' },
  listTitle: {
    zh: '温州市生态环境技术服务黑名单',
    en: 'Wenzhou blacklist of eco-environment technical services',
  },
  regulation,
  policies: [policy2026, policy2019],
  calendar,
};
