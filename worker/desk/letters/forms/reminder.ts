import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { registrationReminderForm } from '../../../../shared/kinds/registration/registration-forms.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { workingDaysAfter } from '../last-days.ts';
import { citeBasis, text } from '../letter.ts';
import { you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';

/** Registers, or brings a registration up to date. */
export const reminder: LetterForm = {
  name: 'reminder',
  title: { zh: '登记提醒通知书', en: 'Reminder to register' },
  write(entry, file) {
    const [found] = entriesOf([entry], registrationReminderForm);
    if (found === undefined) return undefined;
    const { document, round } = found.body;
    const days = file.policy.clocks.reminderWorkingDays.value;
    const servedOn = dayOf(found.effectiveFrom);
    const by = you(file);
    return {
      title: '登记提醒通知书',
      documentNumber: document,
      date: dayOf(found.recordedAt),
      paragraphs: [
        text`经查，${by}在${file.jurisdiction.name.zh}从事生态环境技术服务，登记信息尚未办理或者尚未更新。`,
        text`依据${citeBasis(found.basis)}，现就登记事项向${by}作第${round}次书面提醒，请自收到本通知书之日起${days}个工作日内办理登记，或者更新登记信息。`,
        text`${by}已经办理的，请提交相关材料；对本通知有异议的，可以书面说明理由。`,
      ],
      limits: [
        {
          what: '办理登记或者更新登记信息',
          lastDay: workingDaysAfter(file.jurisdiction, servedOn, days),
        },
      ],
      hasContact: true,
    };
  },
};
