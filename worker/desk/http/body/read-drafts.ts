import { batchSizeFault } from '../../../../shared/kinds/door/batch-size.ts';
import type { BrokenRule } from '../../../../shared/kinds/form/fields.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { parseJson } from './parse-json.ts';

/** JSON objects, unjudged. */
export type Drafts = readonly Readonly<Record<string, unknown>>[];

export type ReadDrafts =
  | { readonly kind: 'drafts'; readonly drafts: Drafts }
  | { readonly kind: 'media-type' }
  | { readonly kind: 'batch-size'; readonly fault: Fault }
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
  const fault = batchSizeFault(texts.length);
  if (fault !== undefined) return { kind: 'batch-size', fault };
  const drafts: Record<string, unknown>[] = [];
  const faults: Fault[] = [];
  for (const [entry, text] of texts.entries()) {
    const json = parseJson(text);
    if (json.kind === 'value' && isObject(json.value)) drafts.push(json.value);
    else faults.push(json.kind === 'broken' ? faultOf(entry, json.rule) : notAnObject(entry));
  }
  return faults.length > 0 ? { kind: 'malformed-json', faults } : { kind: 'drafts', drafts };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOf(entry: number, { rule, zh, en }: BrokenRule): Fault {
  const where = { zh: `第 ${entry + 1} 条：${zh}`, en: `Entry ${entry + 1}: ${en}` };
  return { entry, field: '', rule, ...where };
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
