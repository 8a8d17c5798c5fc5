import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import {
  repairAcceptedForm,
  repairAppliedForm,
  repairDecidedForm,
  repairGapsForm,
} from '../../../../shared/kinds/remedy/remedy-forms.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { addWorkingDays } from '../../../../shared/time/working-days.ts';
import { citeOn } from '../cite-on.ts';
import { blank, type Paragraph, sentence, text } from '../letter.ts';
import { type LetterFile, you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';
import { remedies, remedyLimits } from '../remedies.ts';

/** What is missing in an application for repair, all at once. */
export const repairGaps: LetterForm = {
  name: 'repair-gaps',
  title: { zh: '补正告知书', en: 'Notice of gaps' },
  write(entry, file) {
    const [found] = entriesOf([entry], repairGapsForm);
    return (
      found && {
        title: '信用修复申请补正告知书',
        documentNumber: found.basis.documentNumber,
        date: dayOf(found.recordedAt),
        paragraphs: [
          applied(found.body.application, file),
          text`经审查，申请材料需要补正，依据${citeOn(['repairMeasures'], file.jurisdiction, file.day)}，现将需要补正的全部内容一次告知如下：`,
          text`${sentence(found.body.gaps)}`,
          text`请补正后重新提交申请；办理时限自收到完整申请之日起重新计算。`,
        ],
        hasContact: true,
      }
    );
  },
};

/** That an application is accepted, and until when it will be decided. */
export const repairAccepted: LetterForm = {
  name: 'repair-accepted',
  title: { zh: '受理通知书', en: 'Acceptance' },
  write(entry, file) {
    const [found] = entriesOf([entry], repairAcceptedForm);
    if (found === undefined) return undefined;
    const { decisionWorkingDays, extensionWorkingDays, publicityWorkingDays } =
      file.policy.clocks.repair;
    const acceptedOn = dayOf(found.effectiveFrom);
    return {
      title: '信用修复申请受理通知书',
      documentNumber: found.basis.documentNumber,
      date: dayOf(found.recordedAt),
      paragraphs: [
        applied(found.body.application, file),
        text`经审查，申请材料齐全，依据${citeOn(['repairMeasures'], file.jurisdiction, file.day)}，本机关于${formatDay(acceptedOn, 'zh')}予以受理。`,
        text`本机关将公示${publicityWorkingDays.value}个工作日，并自受理之日起${decisionWorkingDays.value}个工作日内作出决定；确需延长的，延长一次，不超过${extensionWorkingDays.value}个工作日，并告知${you(file)}。`,
      ],
      limits: [
        {
          what: '本机关作出决定',
          lastDay: addWorkingDays(
            file.jurisdiction.calendar,
            acceptedOn,
            decisionWorkingDays.value,
            'limits',
          ),
        },
      ],
      hasContact: true,
    };
  },
};

/** How an application for repair was decided. */
export const repairDecision: LetterForm = {
  name: 'repair-decision',
  title: { zh: '信用修复决定书', en: 'Decision on a repair' },
  write(entry, file) {
    const [found] = entriesOf([entry], repairDecidedForm);
    if (found === undefined) return undefined;
    const isGranted = found.body.result === 'granted';
    const by = you(file);
    const reason = found.body.falseMaterial ? '申请材料虚假' : blank(24);
    return {
      title: isGranted ? '准予信用修复决定书' : '不予信用修复决定书',
      documentNumber: found.basis.documentNumber,
      date: dayOf(found.recordedAt),
      paragraphs: [
        applied(found.body.application, file),
        isGranted
          ? text`经审查和公示，符合修复条件。依据${citeOn(['repairMeasures'], file.jurisdiction, file.day)}，本机关决定准予修复，自本决定作出之日起停止公示，相关信息不再共享和使用，并解除相应措施。`
          : text`经审查，依据${citeOn(['repairMeasures'], file.jurisdiction, file.day)}，本机关决定对${by}的申请不予修复。理由：${reason}。`,
        ...(isGranted ? [] : remedies(file)),
      ],
      limits: isGranted ? [] : remedyLimits(file, undefined),
    };
  },
};

/** When the application was made, and what it is for. */
function applied(id: string, file: LetterFile): Paragraph {
  const found = entriesOf(file.facts, repairAppliedForm).find((one) => one.id === id);
  const day = found && formatDay(dayOf(found.effectiveFrom), 'zh');
  const of = found?.body.of.join('、');
  return text`${you(file)}于${day}提出信用修复申请（申请编号：${id}），申请修复的记录编号：${of}。`;
}
