import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { verifyWith } from '../../../shared/register/trust/verify-with.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { FileRefusal } from '../../../shared/vetting/file-refusal.ts';
import { vet } from '../../../shared/vetting/vet.ts';
import type { VetOrder, VetReport } from '../../../shared/vetting/vet-messages.ts';
import { writeWorkbook } from '../../../shared/view/vetting/write-workbook.ts';
import { fetchRegister } from '../register/fetch-register.ts';
import { type HeldFiles, openHeld } from '../register/held-files.ts';
import type { FetchOrder, FetchReport, HeldMessage } from '../register/register-messages.ts';
import type { WorkbookOrder } from './workbook-messages.ts';

let held: HeldFiles | undefined;

/** The worker behind `/vet`: it fetches the register, or vets one list with the register that the page gives it, or writes a workbook. */
addEventListener(
  'message',
  async ({ data }: MessageEvent<FetchOrder | HeldMessage | VetOrder | WorkbookOrder>) => {
    if ('held' in data) held = data.held;
    else if ('keys' in data) await fetchRegister(data, (one: FetchReport) => postMessage(one));
    else if ('workbook' in data) postMessage(await writeWorkbook(data.workbook));
    else await vetHere(data);
  },
);

async function vetHere(order: VetOrder): Promise<void> {
  const now = toInstant(Date.now());
  const register = held && (await openHeld(held, verifyWith(crypto.subtle)));
  const jurisdiction = held?.state.head.head.jurisdiction ?? '';
  await vet(order, {
    registers: [{ jurisdiction, register }],
    verdictOf: (code) => verdictOf(register, code, now),
    now,
    report: (one: VetReport) => postMessage(one),
    readPdf: async () => {
      throw new FileRefusal(noPdf);
    },
  });
}

const noPdf = {
  zh: '这是 PDF，本页只读表格、Word 文档和文字；PDF 请用浏览器扩展或者离线包核对（规则：file.pdf）',
  en: 'This is a PDF; this page reads tables, Word documents and text. Vet PDFs with the browser extension or the offline kit (rule: file.pdf)',
};
