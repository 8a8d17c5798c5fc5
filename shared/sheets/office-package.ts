import { unzipSync } from 'fflate';
import type { FaultText } from '../tables/fault-text.ts';

/** The parts of an Office document (ECMA-376 part 2) by name, unpacked; only its XML, pictures and macros stay packed. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>;

export type OpenedPackage =
  | { readonly kind: 'parts'; readonly parts: OfficeParts }
  | { readonly kind: 'refused'; readonly reason: FaultText };

/** Unpacks an Office document, as much as `mostBytes` of XML: a few kilobytes can say that they are gigabytes. */
export function openPackage(bytes: Uint8Array, mostBytes = mostXmlBytes): OpenedPackage {
  let total = 0;
  let entries = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    if (entries > mostEntries) throw new TooLarge();
    if (!isXml.test(name)) return false;
    total += originalSize;
    if (total > mostBytes) throw new TooLarge();
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    const broken = Object.values(parts).some((part) => !isWhole(part));
    return broken ? refused(damaged) : { kind: 'parts', parts };
  } catch (error) {
    return refused(error instanceof TooLarge ? tooLarge : damaged);
  }
}

class TooLarge extends Error {}

/** A table of a hundred thousand rows is about 30 MB. */
const mostXmlBytes = 96 * 1024 * 1024;
const mostEntries = 5000;
const isXml = /\.(?:xml|rels)$/i;

/** A package that says a part is shorter than it is yields a part cut off, and what is cut off would be read as nothing. */
function isWhole(part: Uint8Array): boolean {
  let end = part.length;
  while (end > 0 && isBlank(part[end - 1])) end -= 1;
  return end === 0 || part[end - 1] === 0x3e;
}

/** Spaces, line ends, and the zeros that some programs fill a part up with. */
function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}

function refused(reason: FaultText): OpenedPackage {
  return { kind: 'refused', reason };
}

const tooLarge = {
  zh: '文件解压后过大（超过 96 MB 或者 5000 个部件），未读取任何内容（规则：file.unpacked-size）；请拆分后再试',
  en: 'Unpacked, the file is too large (over 96 MB or 5,000 parts); nothing was read (rule: file.unpacked-size): split it and try again',
};

export const damaged = {
  zh: '文件已损坏或受密码保护，无法读取（规则：file.damaged）',
  en: 'This file is damaged or protected by a password (rule: file.damaged)',
};
