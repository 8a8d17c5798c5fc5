import type { Fault } from '../../../shared/ledger/fault.ts';

/** JSON objects, unjudged. */
export type Drafts = readonly Readonly<Record<string, unknown>>[];

export type ReadDrafts =
  | { readonly kind: 'drafts'; readonly drafts: Drafts }
  | { readonly kind: 'media-type' }
  | { readonly kind: 'malformed-json'; readonly faults: readonly Fault[] };

/** What was sent: one entry as JSON, or one a line as NDJSON. */
export function readDrafts(contentType: string, text: string): ReadDrafts {
  switch (contentType.split(';')[0]?.trim().toLowerCase()) {
    case 'application/json':
      return parseAll([text]);
    case 'application/x-ndjson':
      return parseAll(text.split(/\r?\n/).filter((line) => line.trim() !== ''));
    default:
      return { kind: 'media-type' };
  }
}

function parseAll(texts: readonly string[]): ReadDrafts {
  const drafts: Record<string, unknown>[] = [];
  const faults: Fault[] = [];
  for (const [entry, text] of texts.entries()) {
    const value = parse(text);
    if (value === undefined) faults.push(notAnObject(entry));
    else drafts.push(value);
  }
  return faults.length > 0 ? { kind: 'malformed-json', faults } : { kind: 'drafts', drafts };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}

function notAnObject(entry: number): Fault {
  return {
    entry,
    field: '',
    rule: 'json.object',
    zh: `第 ${entry + 1} 条不是完整的 JSON 对象`,
    en: `Entry ${entry + 1} is not one whole JSON object`,
  };
}
