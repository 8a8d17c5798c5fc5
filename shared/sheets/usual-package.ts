import { strFromU8, strToU8 } from 'fflate';
import type { OfficeParts } from './office-package.ts';

/**
 * A workbook's parts under the names that readers expect: which part is the workbook stands in `_rels/.rels` (ECMA-376
 * part 2), and some programs call it otherwise than `xl/workbook.xml`. What is named as usual stays as it is.
 */
export function usualParts(parts: OfficeParts): OfficeParts {
  const workbook = officeDocument(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()));
  if (workbook === undefined || workbook === usual) return parts;
  const main = parts[workbook];
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = parts[`${folder}_rels/${workbook.slice(folder.length)}.rels`];
  if (main === undefined || relations === undefined) return parts;
  return {
    ...parts,
    [usual]: main,
    'xl/_rels/workbook.xml.rels': strToU8(absolute(strFromU8(relations), folder)),
  };
}

const usual = 'xl/workbook.xml';

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
