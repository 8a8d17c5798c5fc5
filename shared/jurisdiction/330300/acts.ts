import { citable } from '../citable.ts';
import { cite } from '../cite.ts';
import type { Sourced } from '../policy.ts';
import { regulation } from './regulation.ts';

const scheme = '分值参照生态环境部 2019年第38号公告';
const monitoring = (article: number) => cite(citable.monitoringRegulation, article).zh;

/**
 * The prohibited acts of Art. 12 and the most points each may cost. Unlicensed work of Art. 12 (1) is scored only where policy
 * names the licence that the service needs (domain G16).
 */
export const acts2019: Readonly<Record<string, Sourced<number>>> = {
  '12-1-forged-qualification': act(20, 1, '', scheme),
  '12-1-unlicensed-work': act(10, 1, '以政策所列许可目录为限'),
  '12-1-unlicensed-work-again': act(20, 1, '再次违反，以政策所列许可目录为限'),
  '12-2-unregistered': act(2, 2, '经一次书面提醒'),
  '12-2-unregistered-again': act(5, 2, '经二次书面提醒'),
  '12-3-false-report': act(20, 3, '已查实的弄虚作假', `${monitoring(45)}，${scheme}`),
  '12-3-technical-error': act(5, 3, '技术差错，2—5 分', scheme),
  '12-3-false-registration': act(10, 3, '登记信息不实'),
  '12-4-fraud-or-bribery': act(20, 4, '以生效处罚决定或者判决为限'),
  '12-5-unfair-competition': act(10, 5, '以生效处罚决定或者判决为限'),
  '12-6-forced-selling': act(5, 6, '以生效处罚决定或者判决为限'),
  '12-7-public-interest-leak': act(20, 7, ''),
  '12-8-secret-leak': act(10, 8, ''),
  '12-9-absent-from-site': act(5, 9, '须引用要求到场的规范'),
  '12-9-report-without-work': act(20, 9, '', `${monitoring(25)}，${scheme}`),
  '12-10-ordered-to-correct': act(2, 10, '责令改正'),
  '12-10-warning': act(5, 10, '警告、通报批评'),
  '12-10-fine-under-20000': act(5, 10, '罚款不满 2 万元'),
  '12-10-fine-under-200000': act(10, 10, '罚款 2 万元以上不满 20 万元'),
  '12-10-fine-or-restriction': act(20, 10, '罚款 20 万元以上、责令停业、吊销许可、限制从业'),
};

/** The acts since the Code is in force, which orders the gravest sanctions for the same acts. */
export const acts2026: typeof acts2019 = {
  ...acts2019,
  '12-3-false-report': act(
    20,
    3,
    '已查实的弄虚作假',
    `${cite(citable.code, 1091, 1097, 1230).zh}，${monitoring(45)}，${scheme}`,
  ),
};

/** `item` is the item of art. 12 of the draft. */
function act(
  value: number,
  item: number,
  note: string,
  model = '分值为本市缺省值',
): Sourced<number> {
  const said = [cite(regulation.draft, [12, item]).zh, note].filter((part) => part).join('，');
  return { value, source: `${said}；${model}` };
}
