import { expect, test } from 'vitest';
import { verdictOf as ofRegister } from '../../../shared/register/reader/verdict-of.ts';
import { FileRefusal } from '../../../shared/vetting/file-refusal.ts';
import type { PdfPage } from '../../../shared/vetting/pdf-page.ts';
import { vet } from '../../../shared/vetting/vet.ts';
import type { VetOrder, VetReport } from '../../../shared/vetting/vet-messages.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const name = '示例瓯江环境检测有限公司';
const register = registerOf(named(name));
const registers = [{ jurisdiction: '330300', register }];
const verdictOf = (code: string) => ofRegister(register, code, now);

async function* noPages(): AsyncGenerator<PdfPage> {}

async function reportsOf(order: VetOrder, pages: () => AsyncIterable<PdfPage> = noPages) {
  const reports: VetReport[] = [];
  const report = (one: VetReport) => void reports.push(one);
  await vet(order, { registers, verdictOf, now, report, readPdf: async () => pages() }).catch(
    () => undefined,
  );
  return reports;
}

const fileOf = (content: BlobPart) => ({ kind: 'file', file: new Blob([content]) }) as const;

test('a file of a gigabyte is refused by its rule, unread', async () => {
  const file = { size: 2 ** 30, arrayBuffer: () => expect.unreachable() } as unknown as Blob;

  const reports = await reportsOf({ source: { kind: 'file', file } });

  expect(reports).toMatchObject([
    { kind: 'refused', reason: { en: expect.stringContaining('file.size') } },
  ]);
});

test.each([
  ['file.empty', ''],
  ['file.damaged', 'PK\u0003\u0004 broken'],
])('%s is told, and no row is', async (rule, content) => {
  expect(await reportsOf({ source: fileOf(content) })).toMatchObject([
    { kind: 'refused', reason: { en: expect.stringContaining(rule) } },
  ]);
});

test('a PDF that breaks off in the middle yields no rows at all', async () => {
  const reason = { zh: '坏', en: 'broken (rule: file.damaged)' };
  async function* pages(): AsyncGenerator<PdfPage> {
    yield { number: 1, of: 2, texts: [name] };
    throw new FileRefusal(reason);
  }

  const reports = await reportsOf({ source: fileOf('%PDF-1.7') }, pages);

  expect(reports.at(-1)).toEqual({ kind: 'refused', reason });
  expect(reports.some(({ kind }) => kind === 'done')).toBe(false);
});

test('a page whose text is hidden by its fonts is told beside what was read of it', async () => {
  async function* pages(): AsyncGenerator<PdfPage> {
    yield { number: 1, of: 1, texts: [name], unread: 'hidden-text' };
  }

  const [, done] = await reportsOf({ source: fileOf('%PDF-1.7') }, pages);

  expect(done).toMatchObject({
    result: {
      rows: [
        { number: 1, answer: { kind: 'found' } },
        { number: 2, answer: { kind: 'not-checked', because: 'hidden-text' } },
      ],
    },
  });
});

test('columns that the reader names are read instead of those that were recognised', async () => {
  const text = `备注,名称\n${name},别的\n`;
  const columns = { name: 0, code: undefined, lot: undefined, headRows: 1, by: 'reader' } as const;

  const reports = await reportsOf({ source: { kind: 'text', text }, columns });

  expect(reports.at(-1)).toMatchObject({ result: { rows: [{ name, answer: { kind: 'found' } }] } });
});
