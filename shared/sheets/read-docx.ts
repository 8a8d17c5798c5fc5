import { strFromU8 } from 'fflate';
import { Parser } from 'saxen';
import type { FaultText } from '../tables/fault-text.ts';
import { damaged, openPackage } from './office-package.ts';
import { declaresEntities, entities } from './sheet-limits.ts';

/** A paragraph of a document, or a row of a table in it: its cells. `number` counts both from 1, through the whole document. */
export type DocumentPart = {
  readonly kind: 'paragraph' | 'row';
  readonly number: number;
  readonly texts: readonly string[];
};

export type ReadDocument =
  | { readonly kind: 'document'; readonly parts: readonly DocumentPart[] }
  | { readonly kind: 'unreadable'; readonly reason: FaultText };

/** Reads the text of a .docx file: the body, then headers, footers, notes and comments; what was deleted under review isn't text. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const opened = openPackage(bytes);
  if (opened.kind === 'refused') return { kind: 'unreadable', reason: opened.reason };
  const names = Object.keys(opened.parts).filter((name) => textParts.test(name));
  const parts: DocumentPart[] = [];
  for (const name of names.sort(bodyFirst)) {
    const xml = strFromU8(opened.parts[name] ?? new Uint8Array());
    if (declaresEntities(xml)) return { kind: 'unreadable', reason: entities(name) };
    if (!readPart(xml, parts)) return { kind: 'unreadable', reason: damaged };
  }
  return parts.length > 0 ? { kind: 'document', parts } : { kind: 'unreadable', reason: empty };
}

const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

function bodyFirst(one: string, other: string): number {
  const isBody = (name: string) => Number(name === 'word/document.xml');
  return isBody(other) - isBody(one) || one.localeCompare(other);
}

/** Appends what a part says; false where its XML is broken. */
function readPart(xml: string, parts: DocumentPart[]): boolean {
  const reader = new PartReader(parts);
  let isBroken = false;
  new Parser()
    .ns({ [wordNamespace]: 'w', [strictNamespace]: 'w', [choiceNamespace]: 'mc' })
    .on('openTag', (name) => reader.open(name))
    .on('closeTag', (name) => reader.close(name))
    .on('text', (text, decode) => reader.text(decode(text)))
    .on('cdata', (text) => reader.text(text))
    .on('error', () => {
      isBroken = true;
    })
    .parse(xml);
  return !isBroken;
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const choiceNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Text boxes stand in paragraphs and have paragraphs; cells have tables: each open paragraph and row is kept till it ends. */
class PartReader {
  readonly #parts: DocumentPart[];
  readonly #paragraphs: string[] = [];
  readonly #rows: string[][] = [];
  #isText = false;
  /** Within how many `mc:Fallback`s: what these say, their `mc:Choice` has said. */
  #fallbacks = 0;

  constructor(parts: DocumentPart[]) {
    this.#parts = parts;
  }

  open(name: string): void {
    if (name === 'mc:Fallback') this.#fallbacks += 1;
    else if (name === 'w:p') this.#paragraphs.push('');
    else if (name === 'w:tr') this.#rows.push([]);
    else if (name === 'w:tc') this.#rows.at(-1)?.push('');
    else if (name === 'w:t') this.#isText = true;
    else this.#add(spaces[name] ?? '');
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.#fallbacks -= 1;
    else if (name === 'w:t') this.#isText = false;
    else if (name === 'w:p') this.#endParagraph(this.#paragraphs.pop() ?? '');
    else if (name === 'w:tr') this.#put('row', this.#rows.pop() ?? []);
  }

  text(text: string): void {
    if (this.#isText) this.#add(text);
  }

  #add(text: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0 && this.#fallbacks === 0) this.#paragraphs[last] += text;
  }

  #endParagraph(text: string): void {
    const cells = this.#rows.at(-1);
    if (cells === undefined) {
      this.#put('paragraph', [text]);
      return;
    }
    const before = cells.at(-1);
    if (before !== undefined) cells[cells.length - 1] = before === '' ? text : `${before}\n${text}`;
  }

  #put(kind: DocumentPart['kind'], texts: readonly string[]): void {
    if (texts.every((text) => text.trim() === '')) return;
    this.#parts.push({ kind, number: this.#parts.length + 1, texts });
  }
}

const spaces: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const empty = {
  zh: '文档里没有文字（可能只有图片），无法核对（规则：file.no-text）',
  en: 'The document has no text, perhaps only pictures; nothing could be checked (rule: file.no-text)',
};
