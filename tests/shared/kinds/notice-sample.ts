/** What a notice for 2027 may look like; the real one was not announced when this was written. */
export const holidays2027 = [
  { name: '元旦', from: '2027-01-01', to: '2027-01-03', makeUpDays: [] },
  { name: '春节', from: '2027-02-05', to: '2027-02-12', makeUpDays: ['2027-01-31', '2027-02-20'] },
  { name: '清明节', from: '2027-04-03', to: '2027-04-05', makeUpDays: [] },
  { name: '劳动节', from: '2027-05-01', to: '2027-05-05', makeUpDays: ['2027-05-08'] },
  { name: '端午节', from: '2027-06-09', to: '2027-06-09', makeUpDays: [] },
  { name: '中秋节', from: '2027-09-15', to: '2027-09-15', makeUpDays: [] },
  {
    name: '国庆节',
    from: '2027-10-01',
    to: '2027-10-07',
    makeUpDays: ['2027-09-26', '2027-10-09'],
  },
] as const;

/** A draft of the entry; `changes` lie over its body. */
export function arrangementDraft(authorityCode: string, changes: object = {}) {
  return {
    kind: 'holiday-arrangement',
    subject: { kind: 'authority', code: authorityCode },
    basis: {
      authority: '国务院办公厅',
      law: '全国年节及纪念日放假办法',
      level: 'administrative-regulation',
      article: '第二条',
      documentNumber: '国办发明电〔2026〕0号（示例）',
    },
    body: { year: 2027, holidays: holidays2027, ...changes },
  };
}
