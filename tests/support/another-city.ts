import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import type { Matter } from '../../shared/jurisdiction/articles.ts';
import type { Article } from '../../shared/jurisdiction/cited.ts';
import type { Jurisdiction, Policy } from '../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../shared/jurisdiction/policy-at.ts';

const source = 'made up for this test';

/** A place in a region that is assigned to nobody, which numbers, names and counts everything otherwise. */
export const anotherCity: Jurisdiction = {
  code: '990100',
  name: { zh: '示例市', en: 'Shili' },
  areas: {
    '990000': { zh: '示例省', en: 'Shili Province' },
    '990100': { zh: '示例市', en: 'Shili' },
    '990102': { zh: '城东区', en: 'Chengdong District' },
  },
  ownNorms: {
    示例市环境服务信用规定: { zh: '草案，正在审议', en: 'a draft before the council' },
  },
  regulation: {
    draft: {
      title: '示例市环境服务信用规定',
      zh: '《示例市环境服务信用规定》（草案）',
      en: 'Shili’s draft rules on credit',
      inShort: { title: '示例市环境服务信用规定', zh: '示例市信用规定草案', en: 'the draft rules' },
    },
    issued: {
      title: '示例市环境服务信用暂行规定',
      zh: '示政发〔2024〕3号',
      en: 'Shi Zheng Fa [2024] No. 3',
    },
    about: 'The draft rules are before the council.',
  },
  listTitle: { zh: '示例市环境服务失信名册', en: 'Shili roll of broken trust' },
  articles: {
    of: renumbered(wenzhou.articles.of),
    acts: {
      leak: { article: [105, 4] },
      'no-show': { article: [105, 7], asks: 'other-norm' },
    },
  },
  creditRegulation: {
    norm: {
      title: '示例省信用条例',
      zh: '《示例省信用条例》',
      en: 'Shili Province Credit Regulation',
    },
    articles: {
      publication: [61],
      restrictions: [62],
      hearing: [63],
      marks: [64],
      corrections: [65],
    },
  },
  provincialGrades: {
    title: '示例省环境信用评价办法',
    zh: '《示例省环境信用评价办法》',
    en: 'Shili Province’s measures on grades',
  },
  policies: [policyOfItsOwn()],
  calendar: wenzhou.calendar,
};

/** Art. 35 is art. 135 there. */
function renumbered(articles: Jurisdiction['articles']['of']): Jurisdiction['articles']['of'] {
  const there = (article: Article) => 100 + (typeof article === 'number' ? article : article[0]);
  const entries = Object.entries(articles).map(([matter, those]) => [matter, those.map(there)]);
  return Object.fromEntries(entries) as Record<Matter, readonly Article[]>;
}

function policyOfItsOwn(): Policy {
  const base = withoutSources(policyAt(wenzhou, '2026-11-24'));
  return {
    ...base,
    version: 1,
    effectiveFrom: '2024-05-01',
    commencement: own('2024-05-01'),
    scoredFrom: { 'environmental-monitoring': own('2025-01-01') },
    hearingWorkingDays: own(8),
    listingMonths: own([4, 8, 20]),
    supervision: { points: own(6), months: own(3) },
    publicityMonths: own({ general: 2, serious: 5 }),
    acts: { leak: own(7), 'no-show': own(3) },
    possibilities: [
      {
        id: 'praise',
        for: 'good',
        what: { zh: '公开表扬', en: 'public praise' },
        decidedBy: { zh: '示例市政府', en: 'the city of Shili' },
        under: { zh: '《示例省表扬办法》', en: 'the measures on praise' },
      },
    ],
  };
}

function own<T>(value: T) {
  return { value, source };
}

function withoutSources(policy: Policy): Policy {
  return JSON.parse(JSON.stringify(policy, (key, value) => (key === 'source' ? source : value)));
}
