import { ask, type FieldWords } from './said.ts';

/** What every entry rests on, and what stands around its body. */
export const basisFields: Readonly<Record<string, FieldWords>> = {
  'basis.authority': ask('作出决定的机关', 'Deciding authority'),
  'basis.law': ask(
    '依据',
    'Norm',
    '法律、法规、规章或者规范性文件的名称',
    'The title of the law or document',
  ),
  'basis.level': ask('依据的效力位阶', 'Rank of the norm'),
  'basis.article': ask('条款', 'Article', '写到款、项', 'Down to the paragraph and item'),
  'basis.documentNumber': ask('文号', 'Document number', '决定书上的文号', 'As on the decision'),
  'publication.authority': ask('决定公布的机关', 'Authority that orders it published'),
  'publication.law': ask('公布的依据', 'Norm for publication'),
  'publication.level': ask('公布依据的效力位阶', 'Rank of that norm'),
  'publication.article': ask('公布依据的条款', 'Article of that norm'),
  'publication.documentNumber': ask('公布文书的文号', 'Document number'),
  caseId: ask(
    '案号',
    'Case number',
    '同一案件的记录使用同一案号',
    'All entries of one case have one number',
  ),
  effectiveFrom: ask(
    '生效日',
    'First day in force',
    '不填写则自录入时生效',
    'Left empty: from its recording on',
  ),
  effectiveUntil: ask(
    '有效期最后一日',
    'Last day in force',
    '不填写则不设期限',
    'Left empty: no end is set',
  ),
  finalOn: ask(
    '不可再复议诉讼之日',
    'Final from',
    '自该日起不能再申请复议、提起诉讼；记分自该日起计算',
    'From this day on no review or suit can change it; points count from it',
  ),
  personal: ask(
    '个人信息',
    'Personal data',
    '姓名、联系方式等，另行保存，可以删除',
    'Names, contacts and the like: kept apart, where they can be erased',
  ),
};
