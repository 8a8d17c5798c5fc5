import { closedOn, engagementsOf } from '../../../../shared/kinds/engagements/engagements.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { words } from '../../../../shared/messages/words.ts';
import { addDays } from '../../../../shared/time/shanghai.ts';
import { blank, type LetterText, text } from '../letter.ts';
import type { LetterFile } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';

/** Where a client comes in, by which code, and what the officer who invites it calls it. */
export type WayIn = { readonly place: string; readonly code: string; readonly clientName: string };

/** Asks the client of a service that is done to rate it; from the authority, never from the agency. */
export const evaluationInvitation: LetterForm = {
  name: 'evaluation-invitation',
  title: { zh: '服务评价邀请函', en: 'Invitation to evaluate' },
  write: (entry, file) => invite(entry, file, undefined),
};

/** The same for an invitation that was made: its code is told once, so that only this letter can have it. */
export function invitationWith(way: WayIn): LetterForm {
  return { ...evaluationInvitation, write: (entry, file) => invite(entry, file, way) };
}

function invite(entry: Entry, file: LetterFile, way: WayIn | undefined): LetterText | undefined {
  const found = engagementsOf(file.facts).find(({ closed }) => closed?.id === entry.id);
  const from = found && closedOn(found);
  if (found === undefined || from === undefined) return undefined;
  const { engagement, client, services } = found.opened.body;
  const { service } = words('zh');
  const days = file.policy.grading.evaluation.withinDays.value;
  const agency = file.addressee.name ?? file.addressee.code;
  return {
    title: '服务评价邀请函',
    addressee: way
      ? { name: way.clientName, code: client, isPerson: false }
      : file.organisation('client', client),
    paragraphs: [
      text`你单位委托${agency}的${services.map((one) => service[one]).join('、')}项目（编号：${engagement}），已于${found.closed && formatDay(found.closed.body.completedOn, 'zh')}办结。`,
      text`现邀请你单位就该项目的服务质量、时限和收费作出评价，每项 0 至 100 分，可以附一句说明。评价不作违法认定；发现违法线索的，请向本机关投诉。`,
      text`评价入口：${way?.place ?? blank(22)}`,
      text`邀请码：${way?.code ?? blank(10)}`,
      text`评价由你单位自愿作出，被评价机构不得代填或者要求修改。`,
    ],
    limits: [{ what: '作出评价', lastDay: { kind: 'day', day: addDays(from, days) } }],
    hasContact: true,
    isServed: false,
  };
}
