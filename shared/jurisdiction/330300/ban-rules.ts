import type { BanLength, BanRule } from '../ban-rule.ts';
import type { Sourced } from '../policy.ts';

type Rules = readonly Sourced<BanRule>[];

const years = (...lengths: readonly number[]): readonly BanLength[] =>
  lengths.map((years) => ({ kind: 'years', years }));
const untilLifted: readonly BanLength[] = [{ kind: 'until-lifted' }];
const forLife: BanLength = { kind: 'for-life' };

const monitoringRegulation: Rules = [
  ...rulesOf('monitoring', '生态环境监测条例', 45, '第四十五条', {
    agency: untilLifted,
    practitioner: [...years(5, 10), forLife],
  }),
];

/** The bans in force until the Code replaced the Environmental Impact Assessment Law. */
export const banRulesBeforeCode: Rules = [
  ...rulesOf('eia', '中华人民共和国环境影响评价法', 32, '第三十二条', {
    agency: untilLifted,
    practitioner: [...years(5), forLife],
  }),
  ...monitoringRegulation,
];

const codeTitle = '中华人民共和国生态环境法典';
const units = { agency: untilLifted, practitioner: years(5, 10) };

/** The bans of 《生态环境法典》, and of the monitoring regulation beside it. */
export const banRulesOfCode: Rules = [
  ...rulesOf('monitoring', codeTitle, 1091, '第一千零九十一条', units),
  ...rulesOf('eia', codeTitle, 1096, '第一千零九十六条', { practitioner: years(5, 10) }),
  ...rulesOf('eia', codeTitle, 1097, '第一千零九十七条', units),
  ...rulesOf('technical-services', codeTitle, 1230, '第一千二百三十条', units),
  ...monitoringRegulation,
];

function rulesOf(
  matter: BanRule['matter'],
  law: string,
  article: number,
  articleText: string,
  lengths: Readonly<Partial<Record<BanRule['on'], readonly BanLength[]>>>,
): Rules {
  return (['agency', 'practitioner'] as const).flatMap((on) => {
    const given = lengths[on];
    if (given === undefined) return [];
    return [
      { value: { matter, law, article, on, lengths: given }, source: `《${law}》${articleText}` },
    ];
  });
}
