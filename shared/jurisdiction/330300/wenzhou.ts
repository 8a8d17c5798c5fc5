import type { Jurisdiction } from '../policy.ts';
import { articles, creditArticles } from './articles.ts';
import { calendar } from './calendar.ts';
import { creditRegulation } from './credit-regulation.ts';
import { place } from './place.ts';
import { policy2019 } from './policy-2019.ts';
import { policy2026 } from './policy-2026.ts';
import { recipients } from './recipients.ts';
import { regulation } from './regulation.ts';

export const wenzhou: Jurisdiction = {
  code: '330300',
  name: place.areas['330300'],
  ...place,
  regulation,
  listTitle: {
    zh: '温州市生态环境技术服务黑名单',
    en: 'Wenzhou blacklist of eco-environment technical services',
  },
  articles,
  creditRegulation: { norm: creditRegulation, articles: creditArticles },
  provincialGrades: {
    title: '浙江省企业环境信用评价管理办法',
    zh: '《浙江省企业环境信用评价管理办法》',
    en: 'Zhejiang’s measures on the environmental credit of enterprises',
  },
  recipients,
  policies: [policy2026, policy2019],
  calendar,
};
