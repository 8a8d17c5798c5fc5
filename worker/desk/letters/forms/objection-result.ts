import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import {
  objectionDecidedForm,
  objectionForm,
} from '../../../../shared/kinds/remedy/remedy-forms.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { addWorkingDays } from '../../../../shared/time/working-days.ts';
import { citeOn } from '../cite-on.ts';
import { blank, sentence, text } from '../letter.ts';
import { you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';

/** Whether an objection was found right, and what follows. */
export const objectionResult: LetterForm = {
  name: 'objection-result',
  title: { zh: '异议处理结果告知书', en: 'Result of an objection' },
  write(entry, file) {
    const [found] = entriesOf([entry], objectionDecidedForm);
    if (found === undefined) return undefined;
    const objection = entriesOf(file.facts, objectionForm).find(
      ({ id }) => id === found.body.objection,
    );
    const { jurisdiction, policy, day } = file;
    const isUpheld = found.body.result === 'upheld';
    const correction = policy.clocks.objection.correctionWorkingDays.value;
    const filedOn = objection && formatDay(dayOf(objection.effectiveFrom), 'zh');
    const what = objection?.body.of ? `记录 ${objection.body.of}` : '档案所载事项';
    const isDecision = objection?.body.of !== undefined;
    return {
      title: '异议处理结果告知书',
      documentNumber: found.basis.documentNumber,
      date: dayOf(found.recordedAt),
      paragraphs: [
        text`${you(file)}于${filedOn}对${what}提出异议（异议编号：${found.body.objection}），理由：${sentence(objection?.body.grounds)}`,
        text`经核实，参照${citeOn(['credit', 'marks', 'corrections'], jurisdiction, day)}，本机关认定异议${isUpheld ? '成立' : '不成立'}。核实情况：${sentence(found.body.summary)}`,
        isUpheld
          ? text`本机关将更正有误的记录，并撤下异议标注。`
          : text`异议标注自即日起撤下。对本处理结果不服的，${you(file)}可以参照前述规定向${blank(14)}申请复核。`,
      ],
      limits:
        isUpheld && isDecision
          ? [
              {
                what: '本机关更正记录',
                lastDay: addWorkingDays(
                  jurisdiction.calendar,
                  dayOf(found.effectiveFrom),
                  correction,
                  'limits',
                ),
              },
            ]
          : [],
      hasContact: true,
    };
  },
};
