import type { BrokenRule } from '../../../../shared/kinds/form/fields.ts';

export type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'broken'; readonly rule: BrokenRule };

/** Four times as deep as anything the desk takes, and little enough for functions that walk a value recursively. */
const maxDepth = 32;

/** What the desk takes has some hundreds. Each wrong one costs a fault, and memory that all requests share. */
const maxValues = 5000;

/**
 * Parses JSON that all parsers read alike: whole, nested at most so deep, of so many values at most, no key twice in one object (RFC 7493 § 2.3, for of
 * two each reader takes another).
 */
export function parseJson(text: string): ParsedJson {
  try {
    // First, for to build a value that deep takes most of a second.
    const rule = brokenRule(text);
    return rule ? { kind: 'broken', rule } : { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'malformed' };
  }
}

/** Walks the text once, without calling itself. Throws where a key is none; else whether this is JSON is left to the parser. */
function brokenRule(text: string): BrokenRule | undefined {
  const open: Set<string>[] = [];
  let commas = 0;
  for (const part of structureOf(text)) {
    if (part === ',') commas++;
    const rule = commas >= maxValues ? tooMany : take(part, open);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** `open`: the keys so far of each object or list that the part lies in. */
function take(part: string, open: Set<string>[]): BrokenRule | undefined {
  switch (part) {
    case ',':
      return undefined;
    case '}':
    case ']':
      open.pop();
      return undefined;
    case '{':
    case '[':
      open.push(new Set());
      return open.length > maxDepth ? tooDeep : undefined;
    default:
      return takeKey(String(JSON.parse(part)), open.at(-1));
  }
}

function takeKey(key: string, keys: Set<string> | undefined): BrokenRule | undefined {
  if (keys?.has(key)) return keyTwice(key);
  keys?.add(key);
  return undefined;
}

/** Brackets, commas and keys in their order, keys as they are written. */
function* structureOf(text: string): Generator<string> {
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    const isText = text[start] === '"';
    end = isText ? endOfText(text, start) : start + 1;
    const part = text.slice(start, end);
    if (isText ? isKey(text, end) : '{}[],'.includes(part)) yield part;
  }
}

/** Behind the closing quote. */
function endOfText(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function isKey(text: string, end: number): boolean {
  let i = end;
  while (/\s/.test(text[i] ?? '')) i++;
  return text[i] === ':';
}

const tooDeep: BrokenRule = {
  rule: 'json.depth',
  zh: `JSON 嵌套超过 ${maxDepth} 层`,
  en: `The JSON is nested more than ${maxDepth} deep`,
};

const tooMany: BrokenRule = {
  rule: 'json.values',
  zh: `JSON 中的值超过 ${maxValues} 个`,
  en: `The JSON has more than ${maxValues} values`,
};

function keyTwice(key: string): BrokenRule {
  return {
    rule: 'json.key-twice',
    zh: `同一对象中重复出现键 ${key}`,
    en: `The key ${key} stands twice in one object`,
  };
}
