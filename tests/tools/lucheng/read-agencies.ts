import { agencyImport } from '../../../shared/importing/agency-import.ts';
import { readTable } from '../../../shared/importing/read-table.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { codeOf } from './agency-sheets.ts';

const jurisdiction = jurisdictionOf('330300');

/** What the import of agencies makes of a file; `skip`: columns not needed. */
export async function readAgencies(bytes: Uint8Array | string, skip: readonly string[] = []) {
  if (!jurisdiction) throw new Error('no jurisdiction');
  const sheet = await readSheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (sheet.kind === 'unreadable') return { ...sheet, accepted: [], rejections: [], reasons: [] };
  const authority = '示例市生态环境局';
  const read = readTable(agencyImport, sheet.rows, {
    actor: { person: 'officer-1', authority, role: 'city-regulator' },
    regulation: '示例办法',
    document: '示例登记1号',
    fileHash: '',
    now: '2026-11-23T00:00:00.000Z',
    jurisdiction,
    isVerified: () => false,
    skip,
    withUnregistered: false,
    confirmed: undefined,
  });
  if (read.kind === 'refused') return { accepted: [], rejections: [], ...read };
  return { reasons: [], ...read, accepted: read.accepted.map(({ draft }) => draft) };
}

/** The head of a table of agencies. */
export const agencyHeader = ['名称', '统一社会信用代码', '类型', '服务类别', '曾用名'];
/** A row under it in which nothing is wrong. */
export const goodAgency = [
  '示例瓯江环境检测有限公司',
  codeOf(1),
  '企业',
  '生态环境监测；生态修复',
  '示例旧名有限公司（2019-01-01至2024-06-30）',
];
