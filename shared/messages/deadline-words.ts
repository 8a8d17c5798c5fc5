import type { DeadlineKind } from '../kinds/form/deadline-kinds.ts';
import type { Lang } from './lang.ts';

/** What has to be done before a deadline is over, as a clerk would note it. */
export const deadlineWords: Readonly<Record<Lang, Readonly<Record<DeadlineKind, string>>>> = {
  zh: {
    'listing-decision': '作出列入决定（自此日起可以决定）',
    'listing-publication': '公布列入决定',
    'objection-decision': '答复异议',
    'objection-correction': '按异议结论更正',
    'repudiation-decision': '答复从业人员的否认',
    'repair-gaps': '一次告知修复申请须补正的内容',
    'repair-acceptance': '决定是否受理修复申请',
    'repair-decision': '决定是否准予修复',
    'repair-publicity-end': '修复公示期满',
    'repair-take-down': '停止公示已修复的信息',
    'measure-lifting': '解除惩戒措施',
    'registration-answer': '按书面提醒办理登记',
    'annulment-explanation': '撤回被撤销的决定并公开说明理由',
    correction: '按检查要求改正',
    'list-check': '复核是否仍在他方名单上',
    'withdrawal-receipt': '通知接收单位撤下并取得确认',
    'record-repair': '排除记录无法公示的故障',
  },
  en: {
    'listing-decision': 'Decide on the listing (possible from this day on)',
    'listing-publication': 'Publish the listing',
    'objection-decision': 'Answer the objection',
    'objection-correction': 'Correct what was objected to',
    'repudiation-decision': 'Answer the practitioner’s repudiation',
    'repair-gaps': 'Say once what the repair application lacks',
    'repair-acceptance': 'Decide whether the repair application is accepted',
    'repair-decision': 'Decide on the repair',
    'repair-publicity-end': 'Public notice of the repair ends',
    'repair-take-down': 'Take down what was repaired',
    'measure-lifting': 'Lift the measure',
    'registration-answer': 'Register, as the reminder asks',
    'annulment-explanation': 'Withdraw the annulled decision and explain it in public',
    correction: 'Put right what the inspection found',
    'withdrawal-receipt': 'Have the recipient take it down, and confirm that',
    'list-check': 'Check whether the entry on another’s list still stands',
    'record-repair': 'Mend the record that can’t be published',
  },
};
