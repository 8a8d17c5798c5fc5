import { cite } from '../cite.ts';
import type { Policy } from '../policy.ts';
import { regulation } from './regulation.ts';

const fromTheStart = {
  value: '2019-02-25',
  source: `${cite(regulation.draft, 27).zh}“逐步分类推行”；各类推行日期未作规定，本市缺省值为施行日`,
};

/** The day from which points are given, for each of the nine services. */
export const scoredFrom: Policy['scoredFrom'] = {
  'environmental-impact-assessment': fromTheStart,
  'environmental-monitoring': fromTheStart,
  'pollution-control': fromTheStart,
  'treatment-facility-operation': fromTheStart,
  'automatic-monitoring-operation': fromTheStart,
  'ecological-restoration': fromTheStart,
  'environmental-research': fromTheStart,
  'environmental-consulting': fromTheStart,
  'damage-assessment': fromTheStart,
};
