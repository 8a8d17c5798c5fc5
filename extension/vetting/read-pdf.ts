import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// Registers itself as the parser that runs in the thread that asks: this is a worker already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { NotCheckedCause } from '../../shared/vetting/asked.ts';
import { CharacterMaps } from './character-maps.ts';
import { FileRefusal } from './file-refusal.ts';
import { passageTexts } from './passage-texts.ts';

export type PdfPage = {
  readonly number: number;
  readonly of: number;
  readonly texts: readonly string[];
  /** Why its text, or a part of it, couldn't be read. */
  readonly unread?: NotCheckedCause;
};

/** Reads the text layer of a PDF page by page; what its pages draw is never looked at, nor is what its scripts do. */
export async function* readPdf(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const { document, close } = await open(bytes);
  try {
    const of = document.numPages;
    if (of > mostPages) throw new FileRefusal(tooManyPages);
    for (let number = 1; number <= of; number++)
      yield { number, of, ...(await textOf(document, number)) };
  } finally {
    await close();
  }
}

const mostPages = 3000;

async function open(data: Uint8Array) {
  const task = pdfjs.getDocument({
    data,
    BinaryDataFactory: CharacterMaps,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new FileRefusal(isLocked ? locked : damagedPdf);
  }
}

type Document = Awaited<ReturnType<typeof open>>['document'];

async function textOf(
  document: Document,
  number: number,
): Promise<Pick<PdfPage, 'texts' | 'unread'>> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    page.cleanup();
    const texts = passageTexts(items);
    const unread = hiddenIn(texts.join(''));
    return { texts, ...(unread !== undefined && { unread }) };
  } catch {
    return { texts: [], unread: 'page' };
  }
}

/** A font that doesn't say which characters it draws yields none, or ones of private use. */
function hiddenIn(text: string): NotCheckedCause | undefined {
  const solid = text.replace(/\s/g, '');
  if (solid === '') return 'no-text';
  const strange = solid.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > mostStrange && strange > solid.length / 50 ? 'hidden-text' : undefined;
}

/** Marks before list entries are often of private use too. */
const mostStrange = 5;

const locked = {
  zh: '这个 PDF 有密码，无法读取（规则：file.password）；请先取消密码再试',
  en: 'This PDF has a password and can’t be read (rule: file.password): remove the password first',
};

const damagedPdf = {
  zh: '这个 PDF 已损坏，无法读取（规则：file.damaged）',
  en: 'This PDF is damaged and can’t be read (rule: file.damaged)',
};

const tooManyPages = {
  zh: '这个 PDF 超过 3000 页，未读取任何内容（规则：file.pages）；请拆分后再试',
  en: 'This PDF has more than 3,000 pages; nothing was read (rule: file.pages): split it and try again',
};
