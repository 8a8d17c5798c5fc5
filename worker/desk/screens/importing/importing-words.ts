import type { TableSort } from '../../../../shared/importing/table-imports.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { RowState } from '../../importing/import-store.ts';

type ImportingWords = {
  readonly title: string;
  readonly text: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<TableSort, string>>;
  readonly file: string;
  readonly fileHint: string;
  readonly read: string;
  readonly openTitle: string;
  readonly drop: string;
  readonly faults: string;
  readonly columnsTitle: string;
  readonly columnsText: (file: string, rows: number) => string;
  readonly columnTable: readonly [title: string, example: string, field: string];
  readonly holds: (title: string) => string;
  readonly notImported: string;
  readonly personal: string;
  readonly untitled: string;
  readonly document: string;
  readonly documentHint: string;
  readonly withUnregistered: string;
  readonly judge: string;
  readonly rowsTitle: string;
  readonly states: Readonly<Record<RowState, string>>;
  readonly plannedTitle: string;
  readonly plannedTable: readonly [
    row: string,
    name: string,
    code: string,
    document: string,
    change: string,
  ];
  readonly newEntry: string;
  readonly more: (count: number) => string;
  readonly lossTitle: string;
  readonly lossText: string;
  readonly lossConfirm: (count: number) => string;
  readonly rejectedTitle: string;
  readonly rejectedTable: readonly [row: string, column: string, value: string, reason: string];
  readonly rejectedFile: string;
  readonly record: (count: number) => string;
  readonly goOn: (count: number) => string;
  readonly recorded: (done: number, all: number) => string;
  readonly nothingToRecord: string;
  readonly confirmFirst: string;
  readonly confirmText: string;
  readonly toColumns: string;
  readonly toImports: string;
  readonly whole: string;
};

export const importingWords: Readonly<Record<Lang, ImportingWords>> = {
  zh: {
    title: '导入表格',
    text: '把处罚、许可、登记等表格成批录入。先逐行核对，不合格的行另存成文件；您确认之前不录入任何记录。',
    sort: '表格种类',
    sorts: {
      penalties: '行政处罚（双公示表）',
      licences: '行政许可（双公示表）',
      agencies: '告知性登记名单',
      filings: '法定备案',
      'provincial-grades': '省级环境信用等级',
    },
    file: '文件',
    fileHint:
      '.xlsx 或者 CSV（UTF-8、GB18030），不超过 4 MB、2000 行；更长的请拆分，或者用命令行导入。',
    read: '读取文件',
    openTitle: '已读取的表格',
    drop: '删除',
    faults: '有内容需要改正',
    columnsTitle: '各列的含义',
    columnsText: (file, rows) =>
      `“${file}”共 ${rows} 行。请核对每一列是什么，标 * 的必须有；同样的列名下次自动选好。`,
    columnTable: ['列名', '首行内容', '含义'],
    holds: (title) => `“${title}”列的含义`,
    notImported: '不导入',
    personal: '可能含个人信息，不读取',
    untitled: '（无列名）',
    document: '文号（选填）',
    documentHint: '没有逐行文号的，全部用此文号；更名、去除登记内容时必须有文号。',
    withUnregistered: '也录入未登记机构的行',
    judge: '逐行核对',
    rowsTitle: '核对结果',
    states: {
      read: '待核对',
      planned: '待录入',
      unchanged: '已在册且相同',
      elsewhere: '非登记机构，跳过',
      rejected: '不合格',
      recorded: '已录入',
    },
    plannedTitle: '将要录入',
    plannedTable: ['行', '名称', '代码', '文号', '变动'],
    newEntry: '新增',
    more: (count) => `另有 ${count} 行`,
    lossTitle: '须逐项确认',
    lossText: '以下各行会更名、去除登记在册的内容，或者登记他人名称。不确认的，这些行不录入。',
    lossConfirm: (count) => `我已核对这 ${count} 行，确认变动无误`,
    rejectedTitle: '不合格的行',
    rejectedTable: ['行', '列', '内容', '原因'],
    rejectedFile: '下载不合格明细（CSV）',
    record: (count) => `录入 ${count} 行`,
    goOn: (count) => `继续录入，还有 ${count} 行`,
    recorded: (done, all) => `已录入 ${done} 行，共 ${all} 行`,
    nothingToRecord: '没有可录入的行。',
    confirmFirst: '验证本人',
    confirmText: '录入这类记录影响他人，请先再次验证本人。',
    toColumns: '修改各列的含义',
    toImports: '返回导入',
    whole: '整行',
  },
  en: {
    title: 'Import a table',
    text: 'Records penalties, licences, registrations and the like from a table. Each row is judged first, and those that are refused become a file; nothing is recorded before you say so.',
    sort: 'What the table has',
    sorts: {
      penalties: 'Administrative penalties (official field names)',
      licences: 'Administrative licences (official field names)',
      agencies: 'Notification registrations',
      filings: 'Statutory filings',
      'provincial-grades': 'The province’s environmental credit grades',
    },
    file: 'File',
    fileHint:
      '.xlsx or CSV (UTF-8, GB18030) of at most 4 MB and 2,000 rows. Split longer ones, or use the command line.',
    read: 'Read it',
    openTitle: 'Tables that were read',
    drop: 'Remove',
    faults: 'Something has to be put right',
    columnsTitle: 'What the columns hold',
    columnsText: (file, rows) =>
      `${file} has ${rows} row${rows === 1 ? '' : 's'}. Check what each column holds; those with * are needed. Under the same titles that is remembered.`,
    columnTable: ['Title', 'First row', 'Holds'],
    holds: (title) => `What “${title}” holds`,
    notImported: 'Not imported',
    personal: 'May identify a person: not read',
    untitled: '(no title)',
    document: 'Document number (optional)',
    documentHint:
      'For rows without one of their own. Replacing a name or dropping what is on record takes one.',
    withUnregistered: 'Also rows about agencies that never registered',
    judge: 'Judge the rows',
    rowsTitle: 'What the rows come to',
    states: {
      read: 'not judged',
      planned: 'to be recorded',
      unchanged: 'on record already',
      elsewhere: 'no agency on record, passed over',
      rejected: 'refused',
      recorded: 'recorded',
    },
    plannedTitle: 'To be recorded',
    plannedTable: ['Row', 'Name', 'Code', 'Document', 'Change'],
    newEntry: 'new',
    more: (count) => `and ${count} more`,
    lossTitle: 'To be confirmed one by one',
    lossText:
      'These rows would replace a name, drop what is on record, or give another’s name. They are not recorded unless you confirm them.',
    lossConfirm: (count) =>
      `I have looked at ${count === 1 ? 'this row' : `these ${count} rows`}, and the changes are right`,
    rejectedTitle: 'Refused rows',
    rejectedTable: ['Row', 'Column', 'Value', 'Why'],
    rejectedFile: 'Download the refused rows (CSV)',
    record: (count) => `Record ${count} row${count === 1 ? '' : 's'}`,
    goOn: (count) => `Go on: ${count} to record`,
    recorded: (done, all) => `${done} of ${all} rows recorded`,
    nothingToRecord: 'There is nothing to record.',
    confirmFirst: 'Show that it is you',
    confirmText: 'Such entries affect others. Show first that it is you.',
    toColumns: 'Change what the columns hold',
    toImports: 'Back to imports',
    whole: 'whole row',
  },
};
