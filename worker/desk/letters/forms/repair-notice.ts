import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { repairableFrom } from '../../../../shared/kinds/remedy/repair-conditions.ts';
import { repairNoticed } from '../../../../shared/kinds/remedy/repair-noticed.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { citeOn } from '../cite-on.ts';
import { type Paragraph, text } from '../letter.ts';
import { type LetterFile, you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';

/** How the decisions that it goes with can be repaired (两书同达), before it is recorded as served or after. */
export const repairNotice: LetterForm = {
  name: 'repair-notice',
  title: { zh: '信用修复告知书', en: 'Notice of repair' },
  write(entry, file) {
    const [noticed] = entriesOf([entry], repairNoticed);
    const isRepairable = file.book.names.repairable.has(entry.kind);
    const of = noticed?.body.of ?? (isRepairable ? [entry.id] : []);
    const decided = file.facts.filter(
      ({ id }, i) => of.includes(id) && file.facts.findIndex((one) => one.id === id) === i,
    );
    if (decided.length === 0) return undefined;
    const { clocks } = file.policy;
    const { gapsWorkingDays, acceptanceWorkingDays, decisionWorkingDays, publicityWorkingDays } =
      clocks.repair;
    const rests = citeOn(['repairMeasures'], file.jurisdiction, file.day);
    const by = you(file);
    return {
      title: '信用修复告知书',
      ...(noticed && { documentNumber: noticed.body.document, date: dayOf(noticed.recordedAt) }),
      paragraphs: [
        text`依据${rests}，现将下列决定的信用修复事项与决定书一并告知${by}。`,
        ...decided.map((one, i) => earliestDay(one, i, file)),
        text`申请修复的条件：（一）已满上述最早申请日；（二）违法行为已经改正，决定所定义务已经履行；（三）作出公开的信用承诺${file.addressee.isPerson ? '；（四）在该决定之后参加培训' : ''}。法定禁入期间不予修复；提供虚假材料的，${clocks.repair.lockoutMonths.value}个月内不得再次申请。`,
        text`申请向作出决定的机关提出。材料不齐的，本机关自收到申请之日起${gapsWorkingDays.value}个工作日内一次告知；自收到申请之日起${acceptanceWorkingDays.value}个工作日内决定是否受理；自受理之日起${decisionWorkingDays.value}个工作日内（含公示${publicityWorkingDays.value}个工作日）作出决定。`,
      ],
      hasContact: true,
    };
  },
};

function earliestDay(
  decided: Entry,
  place: number,
  { facts, policy, book }: LetterFile,
): Paragraph {
  const title = book.kindOf(decided.kind)?.title.zh ?? decided.kind;
  const from = formatDay(repairableFrom(decided, facts, policy), 'zh');
  return text`${place + 1}．${title}（文号：${decided.basis.documentNumber}；记录编号：${decided.id}），最早申请日：${from}。`;
}
