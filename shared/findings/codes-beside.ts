import { wholeEndOf, withEdge } from './in-order.ts';
import type { CodeMention, NameMention } from './mention.ts';
import type { Page, ReadBlock } from './read-block.ts';

/** An organisation's name beside a code, folded, with what the register has under that name, if anything. */
export type Owner = { readonly text: string; readonly name?: NameMention };

/** How the names and codes of a page belong together; a name or code that stands alone is in neither map. */
export type CodesBeside = {
  readonly ownerOf: ReadonlyMap<CodeMention, Owner>;
  readonly codeOf: ReadonlyMap<NameMention, CodeMention>;
};

/**
 * Ties each code to the name beside it: the one right before it, or else right after it, with only punctuation,
 * remarks and words for "code" or "name" in between, in the same block or in neighbouring ones (the cells of a row,
 * say). Pairs that agree are tied first. A name and a code that disagree are tied only where neither has its own
 * counterpart in the same blocks, as in a list of names followed by the list of their codes.
 */
export function codesBeside(page: Page): CodesBeside {
  const ownerOf = new Map<CodeMention, Owner>();
  const codeOf = new Map<NameMention, CodeMention>();
  const known = new Map<ReadBlock, ByCode>();
  const left: { readonly code: CodeMention; readonly owners: readonly Owner[] }[] = [];
  for (const code of page.blocks.flatMap((block) => block.codes)) {
    const owners = [ownerBefore(page, code), ownerAfter(page, code)].filter(
      (one) => one !== undefined,
    );
    const own = owners.find(({ name }) => name && agrees(name, code));
    if (own === undefined) left.push({ code, owners });
    else tie(code, own);
  }
  for (const { code, owners } of left) {
    const listed = listedAround(code, owners);
    const other = owners.find(({ name }) => !name || isFree(name, code));
    if (listed !== undefined) ownerOf.set(code, listed);
    else if (other !== undefined) tie(code, other);
  }
  return { ownerOf, codeOf };

  function tie(code: CodeMention, owner: Owner): void {
    ownerOf.set(code, owner);
    if (owner.name) codeOf.set(owner.name, code);
  }

  function isFree(name: NameMention, code: CodeMention): boolean {
    const codes = byCodeIn(code.block)?.codes;
    const hasOwn = name.named.some(({ record }) => codes?.has(record.code));
    return !codeOf.has(name) && !isLater(name, code) && !hasOwn;
  }

  /** The first name of the code's organisation in the code's block and the neighbouring ones. */
  function listedAround({ block, code }: CodeMention, owners: readonly Owner[]) {
    for (const number of new Set([block, ...owners.flatMap(({ name }) => name?.block ?? [])])) {
      const listed = byCodeIn(number)?.owners.get(code);
      if (listed !== undefined) return listed;
    }
    return undefined;
  }

  function byCodeIn(block: number): ByCode | undefined {
    const read = page.read(block);
    if (read === undefined) return undefined;
    const byCode = known.get(read) ?? byCodeOf(read);
    known.set(read, byCode);
    return byCode;
  }
}

/**
 * Whether the name comes after the code: a code at the end of a row stands before the next row's name and isn't its
 * code.
 */
function isLater(name: NameMention, code: CodeMention): boolean {
  return name.block > code.block;
}

/** Whether the code belongs to an organisation that bears the name or once bore it. */
export function agrees({ named }: NameMention, { code }: CodeMention): boolean {
  return named.some(({ record }) => record.code === code);
}

/** The most blocks from a code back to its name. */
const furthestBlocks = 3;
const furthestUnits = 80;

/** The codes printed in a block; and, by code, the first name of each organisation in it. */
type ByCode = {
  readonly codes: ReadonlySet<string>;
  readonly owners: ReadonlyMap<string, Owner>;
};

function byCodeOf(read: ReadBlock): ByCode {
  const owners = new Map<string, Owner>();
  for (const name of read.names) {
    for (const { record } of name.named) {
      if (!owners.has(record.code)) owners.set(record.code, ownerOfName(read, name));
    }
  }
  return { codes: new Set(read.codes.map(({ code }) => code)), owners };
}

function ownerBefore(page: Page, code: CodeMention): Owner | undefined {
  for (let block = code.block; block >= code.block - furthestBlocks; block--) {
    const read = page.read(block);
    if (read === undefined) return undefined;
    const end = block === code.block ? code.start : read.folded.text.length;
    const owner = ownerAtEnd(read, end);
    if (owner !== 'blank') return owner;
    if (!page.follows(block)) return undefined;
  }
  return undefined;
}

/**
 * Peels off what may stand between a name and its code, other codes included, until a name ends there; `blank` if
 * nothing is left.
 */
function ownerAtEnd(read: ReadBlock, from: number): Owner | 'blank' | undefined {
  const { names, codes, folded } = read;
  const least = Math.max(0, from - furthestUnits);
  for (let end = from; end > least; ) {
    const name = withEdge(names, wholeEndOf, end);
    if (name !== undefined) return ownerOfName(read, name);
    const text = folded.text.slice(least, end);
    const code = withEdge(codes, (one) => one.end, end);
    const peeled = code ? code.end - code.start : between.exec(text)?.[0].length;
    if (peeled === undefined) return strangerAtEnd(text);
    end -= peeled;
  }
  return least === 0 ? 'blank' : undefined;
}

function strangerAtEnd(before: string): Owner | undefined {
  const [text] = organisationAtEnd.exec(before) ?? [];
  return text === undefined ? undefined : { text };
}

function ownerOfName({ folded }: ReadBlock, name: NameMention): Required<Owner> {
  return { text: folded.text.slice(name.start, name.wholeEnd), name };
}

function ownerAfter(page: Page, code: CodeMention): Owner | undefined {
  let start = code.end;
  for (let block = code.block; block <= code.block + furthestBlocks; block++) {
    const read = page.read(block);
    if (read === undefined) return undefined;
    const { text } = read.folded;
    start += labelBefore.exec(text.slice(start, start + furthestUnits))?.[0].length ?? 0;
    const name = withEdge(read.names, (one) => one.start, start);
    if (name !== undefined) return ownerOfName(read, name);
    if (start < text.length || !page.follows(block + 1)) return undefined;
    start = 0;
  }
  return undefined;
}

const codeWords =
  '(?:统一)?社?会?信用(?:编|登记)?代码|组织机构代码|机构代码|代码|纳税人识别号|税号|营业执照(?:注册|编)?号码?|注册号|编号';
/** One piece that may stand between a name and its code: punctuation, a word for it, 「（以下简称…）」. */
const between = new RegExp(
  `(?:[^\\p{L}\\d()]+|\\([^()]{1,30}\\)|\\(|(?:${codeWords})[为是]?|的)$`,
  'u',
);
const organisationAtEnd =
  /[\p{L}\d()·]{2,40}(?:公司|集团|厂|店|部|院|所|站|社|行|局|中心|大学|医院|学校|委员会|协会|合伙\))$/u;
const labelBefore = /^(?:[^\p{L}\d]|供应商|中标|成交|单位|企业|机构|公司|名称|全称|[为是])*/u;
