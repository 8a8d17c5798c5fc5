/** Why a ledger isn't restored, and by which object of the archive. */
export type RestoreRefusal = {
  readonly kind: 'refused';
  readonly rule: RestoreRule;
  readonly file: string;
};

export type RestoreRule = keyof typeof restoreRules;

export const restoreRules = {
  'restore.not-empty': { zh: '台账不为空', en: 'The ledger is not empty' },
  'restore.nothing': { zh: '归档中没有批次', en: 'The archive holds no batches' },
  'restore.foreign-file': {
    zh: '归档中有不是批次的文件',
    en: 'This file of the archive is not a batch',
  },
  'restore.gap': {
    zh: '批次之间有缺漏或者重叠',
    en: 'Batches are missing, or overlap, before this place',
  },
  'restore.altered': {
    zh: '批次的内容与归档时不同',
    en: 'The batch is not what was archived',
  },
  'restore.foreign-entry': {
    zh: '批次中有其他台账的记录',
    en: 'The batch holds entries of another ledger',
  },
  'restore.personal': {
    zh: '个人信息字段缺失或者与散列值不符',
    en: 'Personal fields are missing or do not have their hash',
  },
  'restore.month': {
    zh: '月末统计不是归档时的格式',
    en: 'This is not the counts of a month as they were archived',
  },
  'restore.head': {
    zh: '库头不是由本系统的密钥签发',
    en: 'The published head is not signed by this desk’s keys',
  },
  'restore.stolen-key': {
    zh: '库头由已作为失窃撤销的密钥签发，可能出自窃者；请以 --head 提供另存的库头佐证同一树头',
    en: 'The published head is signed by a key withdrawn as stolen and may be the thief’s: vouch for its tree by --head with a copy kept elsewhere',
  },
  'restore.other-tree': {
    zh: '归档与已签发的树头不符',
    en: 'The archive is not the tree that was signed',
  },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export function refuseRestore(rule: RestoreRule, file: string): RestoreRefusal {
  return { kind: 'refused', rule, file };
}
