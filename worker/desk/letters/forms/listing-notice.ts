import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { listingProposedForm } from '../../../../shared/kinds/listing/listing-forms.ts';
import { noticeOf } from '../../../../shared/kinds/listing/listings.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { later } from '../../../../shared/time/order.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { citeOn } from '../cite-on.ts';
import { workingDaysAfter } from '../last-days.ts';
import { citeBasis, text } from '../letter.ts';
import { you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';

/** That a listing is proposed, why, and the right to be heard before it is decided. */
export const listingNotice: LetterForm = {
  name: 'listing-notice',
  title: { zh: '列入事先告知书', en: 'Notice of a proposed listing' },
  write(entry, file) {
    const [proposal] = entriesOf([entry], listingProposedForm);
    if (proposal === undefined) return undefined;
    const { jurisdiction, policy, facts, day } = file;
    const { summary, months, actOn } = proposal.body;
    const days = policy.hearingWorkingDays.value;
    const notice = noticeOf(facts, proposal.caseId);
    const told = notice && later(notice.body.servedOn, dayOf(notice.recordedAt));
    const by = you(file);
    return {
      title: `拟列入${jurisdiction.listTitle.zh}告知书`,
      paragraphs: [
        text`经查，${by}存在下列行为：${summary}（案号：${proposal.caseId}；行为日期：${actOn && formatDay(actOn, 'zh')}）。`,
        text`依据${citeBasis(proposal.basis)}，本机关拟将${by}列入${jurisdiction.listTitle.zh}，期限${months}个月。`,
        text`参照${citeOn(['credit', 'hearing'], jurisdiction, day)}，${by}有权陈述和申辩。${by}可以自收到本告知书之日起${days}个工作日内，向本机关书面或者口头提出陈述、申辩意见，并提交相关证据；期满后，本机关将在充分听取意见的基础上依法作出决定，不因陈述、申辩而加重处理。`,
      ],
      limits: [
        {
          what: '提出陈述、申辩',
          ...(told !== undefined && { lastDay: workingDaysAfter(jurisdiction, told, days) }),
        },
      ],
      hasContact: true,
    };
  },
};
