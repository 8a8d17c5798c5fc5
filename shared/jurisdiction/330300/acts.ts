import type { Sourced } from '../policy.ts';
import { regulation } from './regulation.ts';

/**
 * The prohibited acts of Art. 12 and the most points each may cost. Unlicensed work of Art. 12 (1) is scored only where policy
 * names the licence that the service needs (domain G16).
 */
export const acts2019: Readonly<Record<string, Sourced<number>>> = {
  '12-1-forged-qualification': act(20, '第（一）项', eiaScheme()),
  '12-1-unlicensed-work': act(10, '第（一）项，以该稿第七条许可目录为限'),
  '12-1-unlicensed-work-again': act(20, '第（一）项，再次违反，以该稿第七条许可目录为限'),
  '12-2-unregistered': act(2, '第（二）项，经一次书面提醒'),
  '12-2-unregistered-again': act(5, '第（二）项，经二次书面提醒'),
  '12-3-false-report': act(20, '第（三）项，已查实的弄虚作假', monitoringRegulation('第四十五条')),
  '12-3-technical-error': act(5, '第（三）项，技术差错，2—5 分', eiaScheme()),
  '12-3-false-registration': act(10, '第（三）项，登记信息不实'),
  '12-4-fraud-or-bribery': act(20, '第（四）项，以生效处罚决定或者判决为限'),
  '12-5-unfair-competition': act(10, '第（五）项，以生效处罚决定或者判决为限'),
  '12-6-forced-selling': act(5, '第（六）项，以生效处罚决定或者判决为限'),
  '12-7-public-interest-leak': act(20, '第（七）项'),
  '12-8-secret-leak': act(10, '第（八）项'),
  '12-9-absent-from-site': act(5, '第（九）项，须引用要求到场的规范'),
  '12-9-report-without-work': act(20, '第（九）项', monitoringRegulation('第二十五条')),
  '12-10-ordered-to-correct': act(2, '第（十）项，责令改正'),
  '12-10-warning': act(5, '第（十）项，警告、通报批评'),
  '12-10-fine-under-20000': act(5, '第（十）项，罚款不满 2 万元'),
  '12-10-fine-under-200000': act(10, '第（十）项，罚款 2 万元以上不满 20 万元'),
  '12-10-fine-or-restriction': act(
    20,
    '第（十）项，罚款 20 万元以上、责令停业、吊销许可、限制从业',
  ),
};

/** Since the Code is in force, which orders the gravest sanctions for the same acts. */
export const acts2026: typeof acts2019 = {
  ...acts2019,
  '12-3-false-report': act(
    20,
    '第（三）项，已查实的弄虚作假',
    '《中华人民共和国生态环境法典》第一千零九十一条、第一千零九十七条、第一千二百三十条，《生态环境监测条例》（国务院令第820号）第四十五条；分值参照生态环境部 2019年第38号公告',
  ),
};

function act(value: number, item: string, model = '分值为本市缺省值'): Sourced<number> {
  return { value, source: `${regulation.draft.article('第十二条')}${item}；${model}` };
}

function eiaScheme(): string {
  return '分值参照生态环境部 2019年第38号公告';
}

function monitoringRegulation(article: string): string {
  return `《生态环境监测条例》（国务院令第820号）${article}，分值参照生态环境部 2019年第38号公告`;
}
