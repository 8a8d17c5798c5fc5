import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A workbook with its parts under the names that readers expect: which part is the workbook stands in `_rels/.rels` (ECMA-376
 * part 2), and some programs call it otherwise than `xl/workbook.xml`. Undefined: it is no such package, or named as usual.
 */
export function usualPackage(bytes: Uint8Array): Uint8Array | undefined {
  const parts = readZip(bytes);
  const workbook = parts && officeDocument(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()));
  if (!workbook || workbook === usual || !parts[workbook]) return undefined;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = parts[`${folder}_rels/${workbook.slice(folder.length)}.rels`];
  if (!relations) return undefined;
  return zipSync({
    ...parts,
    [usual]: parts[workbook],
    'xl/_rels/workbook.xml.rels': strToU8(absolute(strFromU8(relations), folder)),
  });
}

const usual = 'xl/workbook.xml';

function readZip(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= mostPartBytes });
  } catch {
    return undefined;
  }
}

/** A part of a table that people keep by hand is far smaller. */
const mostPartBytes = 256 * 1024 * 1024;

function officeDocument(relations: string): string | undefined {
  const relation = relations
    .match(/<(?:\w+:)?Relationship\b[^>]*>/g)
    ?.find((tag) => /\bType\s*=\s*["'][^"']*\/officeDocument["']/.test(tag));
  return relation && /\bTarget\s*=\s*["']\/?([^"']+)["']/.exec(relation)?.[1];
}

/** Targets are relative to the folder of the part that names them; one that begins with a slash is not. */
function absolute(relations: string, folder: string): string {
  return relations.replace(
    /(\bTarget\s*=\s*["'])(?!\/|[a-z]+:)/gi,
    (_, start: string) => `${start}/${folder}`,
  );
}
