import type { Lang } from '../../../../shared/messages/lang.ts';

type SheetWords = {
  readonly title: string;
  readonly who: string;
  readonly code: string;
  readonly level: string;
  readonly inspectors: string;
  readonly plan: string;
  readonly services: string;
  readonly none: string;
  readonly toFile: string;
  readonly items: string;
  readonly itemsText: string;
  readonly checks: readonly string[];
  readonly ok: string;
  readonly notOk: string;
  readonly note: string;
  readonly signatures: readonly [string, string, string];
  readonly record: string;
  readonly recordText: string;
};

/** What is looked at follows the regulation's prohibited acts (Art. 12) and duties (Arts. 8, 9, 11, 19). */
export const sheetWords: Readonly<Record<Lang, SheetWords>> = {
  zh: {
    title: '监督检查表',
    who: '检查对象',
    code: '统一社会信用代码',
    level: '目前状况',
    inspectors: '检查人员',
    plan: '检查计划',
    services: '登记的服务类别',
    none: '无',
    toFile: '查看台账',
    items: '检查事项',
    itemsText: '可在现场勾选，也可打印后填写；不符合的事项和说明随下方按钮带入检查记录。',
    checks: [
      '登记内容与实际一致，变更已办理',
      '具有所从事服务要求的资质、许可',
      '委托合同、质量管理文件齐备，委托人已知悉',
      '从业人员在岗，签名属实',
      '原始记录与报告一致，可以追溯',
      '仪器设备在检定、校准有效期内',
      '收费、告知符合承诺，无强制服务',
      '以往责令改正事项已经改正',
    ],
    ok: '符合',
    notOk: '不符合',
    note: '情况说明',
    signatures: ['检查人员（签名）', '被检查单位（签名、盖章）', '日期'],
    record: '录入检查记录',
    recordText: '检查方式、日期和所见已填好，录入后可据此记分、责令改正。',
  },
  en: {
    title: 'Inspection sheet',
    who: 'Agency',
    code: 'Unified social credit code',
    level: 'Stands now',
    inspectors: 'Inspectors',
    plan: 'Plan',
    services: 'Services on record',
    none: 'None',
    toFile: 'Its file',
    items: 'What to look at',
    itemsText:
      'To be ticked on the spot, or printed and filled in. What is not as it should be goes into the record with the button below.',
    checks: [
      'What is registered is so, and changes were filed',
      'Has the licences that its services need',
      'Contracts and quality papers are there, and clients took note',
      'Practitioners are at work, and their signatures are theirs',
      'Reports agree with the raw records and can be traced',
      'Instruments are within their calibration',
      'Fees and notices are as promised; nothing is forced on clients',
      'What had to be corrected before is corrected',
    ],
    ok: 'Yes',
    notOk: 'No',
    note: 'Remarks',
    signatures: ['Inspectors', 'The agency', 'Day'],
    record: 'Record the inspection',
    recordText:
      'Method, day and what was found are filled in; points and orders can follow from it.',
  },
};
