import type { EntryOf } from '../kinds/form/entry-of.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { PenaltyBody, penaltyForm } from '../kinds/supervision/supervision-forms.ts';
import { zh } from '../messages/zh.ts';
import { inTenThousands } from './amount-of.ts';
import { marksInWords } from './marks-in-words.ts';
import { penaltyTypeWords } from './penalty-types.ts';

/**
 * What the register can say of a penalty, in the order of the official table, with Lucheng's own columns for the days
 * of service and act and the rank of the ground. Columns for other codes and for persons are left out.
 */
export const penaltyHeader = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政处罚决定书文号',
  '违法事实',
  '处罚依据',
  '依据效力级别',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '处罚决定日期',
  '送达日期',
  '违法行为日期',
  '处罚机关',
  '备注',
] as const;

/** A row of the official table; `name` is the agency's registered name, with the marks of the penalty. */
export function penaltyRowOf(
  { id, subject, basis, body }: EntryOf<typeof penaltyForm>,
  name: string,
  marks: readonly ReasonMark[] = [],
): readonly string[] {
  const fine = body.fine === undefined ? '' : inTenThousands(body.fine);
  const confiscated = body.confiscated === undefined ? '' : inTenThousands(body.confiscated);
  return [
    name,
    '法人及非法人组织',
    subject.code,
    basis.documentNumber,
    body.summary,
    `${basis.law}${basis.article}`,
    zh.basisLevel[basis.level],
    penaltyTypeWords(body.types),
    contentOf(body.types, fine, confiscated),
    fine,
    confiscated,
    body.decidedOn,
    body.servedOn,
    body.actOn ?? '',
    basis.authority,
    [`记录编号 ${id}`, marksInWords(marks)].filter((part) => part !== '').join('；'),
  ];
}

/** The words of all penalty types, an amount with its type, each once. */
function contentOf(types: PenaltyBody['types'], fine: string, confiscated: string): string {
  const plain = types.filter((type) => type !== 'fine' && type !== 'confiscation');
  const amounts = [fine && `罚款${fine}万元`, confiscated && `没收${confiscated}万元`];
  return [penaltyTypeWords(plain), ...amounts].filter((part) => part !== '').join('；');
}
