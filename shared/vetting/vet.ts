import { conditionOf } from '../register/reader/condition-of.ts';
import type { HeldRegister } from '../register/reader/held-register.ts';
import type { Instant } from '../time/instant.ts';
import { answerOpened, tableIn } from './answer-opened.ts';
import { answerPage } from './answer-page.ts';
import type { VettedVerdict } from './attention.ts';
import { FileRefusal } from './file-refusal.ts';
import type { PdfPage } from './pdf-page.ts';
import { type Opened, openText, readListFile } from './read-list-file.ts';
import { verdictsOfRows } from './verdicts-of-rows.ts';
import { vetGround } from './vet-ground.ts';
import type { VetOrder, VetReport, VetResult, VetSource } from './vet-messages.ts';
import type { UnnumberedRow } from './vet-row.ts';

export type VetTools = {
  /** Those in use, the reader's own city first. */
  readonly registers: readonly HeldRegister[];
  /** What they say of a code together. */
  readonly verdictOf: (code: string) => VettedVerdict;
  readonly now: Instant;
  readonly report: (report: VetReport) => void;
  /** Loaded when there is a PDF to read. */
  readonly readPdf: (bytes: Uint8Array) => Promise<AsyncIterable<PdfPage>>;
};

/** Vets what it is given as a whole: it ends with all rows, or with the one reason why there are none. */
export async function vet(order: VetOrder, tools: VetTools): Promise<void> {
  try {
    tools.report({ kind: 'done', result: await resultOf(order, tools) });
  } catch (error) {
    const reason = error instanceof FileRefusal ? error.reason : failed;
    tools.report({ kind: 'refused', reason });
    if (!(error instanceof FileRefusal)) throw error;
  }
}

async function resultOf({ source, columns }: VetOrder, tools: VetTools): Promise<VetResult> {
  const { registers, verdictOf, now, report } = tools;
  const held = registers.map(({ register }) => register);
  const ground = vetGround(held, now);
  const bytes = await bytesOf(source);
  const rows: UnnumberedRow[] = [];
  let table: VetResult['table'];
  if (bytes !== undefined && isPdf(bytes)) {
    for await (const page of await tools.readPdf(bytes)) {
      rows.push(...answerPage(page, ground, rows));
      reportPercent(page, report);
    }
  } else {
    const opened = await openSource(source, bytes);
    table = tableIn(opened, columns);
    const progress = { report, columns };
    for (const some of answerOpened(opened, ground, progress)) rows.push(...some);
  }
  return {
    rows: rows.map((row, place) => ({ ...row, number: place + 1 })),
    verdicts: verdictsOfRows(rows, verdictOf),
    now,
    ...(ground.asOf !== undefined && { asOf: ground.asOf }),
    ...(ground.unusable !== undefined && { unusable: ground.unusable.because }),
    ...(table !== undefined && { table }),
    silent: ground.find === undefined ? [] : silentAmong(registers, now),
  };
}

/** The cities whose registers could not be asked while others could. */
function silentAmong(registers: readonly HeldRegister[], now: Instant): VetResult['silent'] {
  return registers.flatMap(({ jurisdiction, register }) => {
    const because = conditionOf(register, now);
    return because === 'fresh' ? [] : [{ jurisdiction, because }];
  });
}

/** Once for each hundredth: to be told of every page of a long file costs the other side more than it tells. */
function reportPercent({ number, of }: PdfPage, report: VetTools['report']): void {
  const percent = (pages: number) => Math.floor((pages * 100) / of);
  if (percent(number) === percent(number - 1)) return;
  report({ kind: 'progress', done: number, of, unit: 'page' });
}

async function bytesOf(source: VetSource): Promise<Uint8Array | undefined> {
  if (source.kind === 'text') return undefined;
  if (source.file.size > mostBytes) throw new FileRefusal(tooLarge);
  return new Uint8Array(await source.file.arrayBuffer());
}

const mostBytes = 64 * 1024 * 1024;

/** Readers accept some bytes before the mark (ISO 32000-1, annex H). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function openSource(
  source: VetSource,
  bytes: Uint8Array | undefined,
): Promise<Extract<Opened, { readonly kind: 'opened' }>> {
  const opened =
    source.kind === 'text' ? openText(source.text) : await readListFile(bytes ?? new Uint8Array());
  if (opened.kind === 'refused') throw new FileRefusal(opened.reason);
  return opened;
}

const tooLarge = {
  zh: '文件超过 64 MB，未读取任何内容（规则：file.size）；请拆分或者去掉图片后再试',
  en: 'The file is larger than 64 MB; nothing was read (rule: file.size): split it, or remove its pictures, and try again',
};

const failed = {
  zh: '无法读取这个文件，没有核对任何内容（规则：file.unreadable）',
  en: 'This file can’t be read; nothing was checked (rule: file.unreadable)',
};
