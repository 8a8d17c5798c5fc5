import type { Problem } from '../../../../shared/contract/problem.ts';

/** Why nothing is published or restored, or not all. */
export const publishingProblems = {
  'publication-halted': {
    status: 409,
    title: 'Publication halted',
    titleZh: '发布已暂停',
    detail: 'Too many levels would change at once; an operator must approve.',
    detailZh: '一次变更的状态过多，须经运维人员核准。',
  },
  'approval-void': {
    status: 409,
    title: 'Approval of something else',
    titleZh: '核准与待发布内容不符',
    detail: 'What waits is not what this digest was shown for.',
    detailZh: '待发布的变更与该摘要所列不同，请重新查看后核准。',
  },
  'approver-recorded-it': {
    status: 403,
    title: 'Approved by whoever recorded it',
    titleZh: '经办人不得自行核准',
    detail: 'Whoever recorded any of the changes that wait may not approve them.',
    detailZh: '经办其中任何一条的人员不得核准。',
  },
  'halt-refused': {
    status: 409,
    title: 'Refused by another operator',
    titleZh: '已被其他运维人员拒绝',
    detail:
      'Another operator has refused these changes. They wait until the entries are taken back, or the refusal is.',
    detailZh: '其他运维人员已拒绝核准这些变更。在有关记录撤销或者拒绝收回之前，不予发布。',
  },
  'publication-failed': {
    status: 502,
    title: 'Publication failed',
    titleZh: '发布失败',
    detail: 'No entry is lost; the desk keeps trying to publish, see /v1/status.',
    detailZh: '记录没有丢失；系统将继续尝试发布，见 /v1/status。',
  },
  'keys-unfit': {
    status: 503,
    title: 'Keys unfit',
    titleZh: '密钥不能使用',
    detail:
      'Nothing was published: no reader would believe a head signed with these keys. No entry is lost; recording goes on.',
    detailZh: '未予发布：以现有密钥签发的库头不会被任何读者采信。记录没有丢失，录入不受影响。',
  },
  'restore-refused': {
    status: 409,
    title: 'Not restored',
    titleZh: '未能恢复',
    detail: 'The archive is not what this ledger was; the ledger stays closed until it is.',
    detailZh: '归档与原台账不符；台账在归档补正之前保持关闭。',
  },
} as const satisfies Readonly<Record<string, Omit<Problem, 'type'>>>;
