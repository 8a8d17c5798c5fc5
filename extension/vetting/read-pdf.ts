import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// Registers itself as the parser that runs in the thread that asks: this is a worker already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { FileRefusal } from '../../shared/vetting/file-refusal.ts';
import type { PdfPage } from '../../shared/vetting/pdf-page.ts';
import { hiddenIn } from './hidden-text.ts';
import type { Cell } from './layout/cells.ts';
import { overPageEnd } from './layout/over-page-end.ts';
import { pageCells } from './layout/page-cells.ts';
import { streamTexts } from './layout/stream-texts.ts';

/** Gives the parser the tables of old Chinese encodings, which it asks for by their file's name. */
export type CharacterMapSource = new () => {
  readonly fetch: (asked: { readonly filename: string }) => Promise<Uint8Array>;
};

/** Reads the text layer of a PDF page by page; what its pages draw is never looked at, nor is what its scripts do. */
export async function* readPdf(
  bytes: Uint8Array,
  characterMaps: CharacterMapSource,
): AsyncGenerator<PdfPage> {
  const { document, close } = await open(bytes, characterMaps);
  try {
    const of = document.numPages;
    if (of > mostPages) throw new FileRefusal(tooManyPages);
    let before: readonly Cell[] = [];
    for (let number = 1; number <= of; number++) {
      const { cells, ...page } = await textOf(document, number);
      yield { number, of, ...page, carried: overPageEnd(before, cells) };
      before = cells;
    }
  } finally {
    await close();
  }
}

const mostPages = 3000;

async function open(data: Uint8Array, characterMaps: CharacterMapSource) {
  const task = pdfjs.getDocument({
    data,
    BinaryDataFactory: characterMaps,
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

type PageText = Pick<PdfPage, 'texts' | 'guesses' | 'unread'> & { readonly cells: readonly Cell[] };

async function textOf(document: Document, number: number): Promise<PageText> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    page.cleanup();
    const cells = pageCells(items);
    const texts = cells.map(({ text }) => text);
    const read = new Set(texts.map(solid));
    const inStream = streamTexts(items);
    const guesses = inStream.filter((text) => !read.has(solid(text)));
    const unread = hiddenIn(inStream.join(''));
    return { cells, texts, guesses, ...(unread !== undefined && { unread }) };
  } catch {
    return { cells: [], texts: [], unread: 'page' };
  }
}

function solid(text: string): string {
  return text.replace(/\s/g, '');
}

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
