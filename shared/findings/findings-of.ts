import { presentName } from '../rating/present-name.ts';
import type { Register } from '../register/layers/register.ts';
import { endInSource, foldText } from '../text/fold.ts';
import type { Day } from '../time/instant.ts';
import { certaintyOf } from './certainty.ts';
import { agrees, type CodesBeside, type Owner } from './codes-beside.ts';
import type { Finding, TextPlace } from './finding.ts';
import type { NameHolder } from './holders-of-name.ts';
import type { NameLookup } from './look-up-names.ts';
import type { CodeMention, NameMention } from './mention.ts';
import type { ReadBlock } from './read-block.ts';

/** A name's findings: one for each organisation that it may mean, or one only where the code beside it decides. */
export function findingsOfName(
  read: ReadBlock,
  mention: NameMention,
  { codeOf }: CodesBeside,
  { legalPersonOf }: Pick<NameLookup, 'legalPersonOf'>,
): readonly Finding[] {
  const code = codeOf.get(mention)?.code;
  const place = { block: mention.block, ...placeOf(read, mention.start, mention.end) };
  const own = mention.named.filter(({ record }) => record.code === code).slice(0, 1);
  return (own.length > 0 ? own : mention.holders).map((holder) => {
    const certainty = certaintyOf(mention, holder, place.text, code);
    const isOtherCode = certainty.kind === 'possible' && certainty.because === 'other-code';
    const legalPerson = legalPersonOf(holder);
    return {
      ...place,
      code: holder.record.code,
      name: holder.name.name,
      ...kindOf(read, mention, holder),
      ...(legalPerson !== undefined && { legalPerson }),
      ...(isOtherCode && code !== undefined && { beside: code }),
      certainty,
    };
  });
}

/** A code's finding; none if the code isn't registered or the name beside it already says the same. */
export function findingsOfCode(
  read: ReadBlock,
  mention: CodeMention,
  { ownerOf }: CodesBeside,
  register: Register,
  today: Day,
): readonly Finding[] {
  const record = register.record(mention.code);
  const owner = ownerOf.get(mention);
  if (record === undefined || (owner?.name && agrees(owner.name, mention))) return [];
  const isOther = owner !== undefined && !goesWith(owner, record.names);
  return [
    {
      block: mention.block,
      ...placeOf(read, mention.start, mention.end),
      code: record.code,
      name: presentName(record.names, today) ?? record.code,
      kind: 'code',
      ...(isOther && { beside: owner.text }),
      certainty: isOther ? { kind: 'possible', because: 'other-name' } : { kind: 'certain' },
    },
  ];
}

/** [start, end) of the folded text as a place in the block as collected. */
export function placeOf(
  { source, folded }: ReadBlock,
  start: number,
  end: number,
): Omit<TextPlace, 'block'> {
  const [from, to] = [folded.offsets[start] ?? 0, endInSource(folded, end - 1)];
  return { start: from, end: to, text: source.slice(from, to) };
}

function kindOf(
  read: ReadBlock,
  { start, wholeEnd, ending }: NameMention,
  { name }: NameHolder,
): Pick<Finding, 'kind' | 'branch'> {
  if (ending.kind !== 'branch') return { kind: kindOfName[name.kind] };
  return { kind: 'branch', branch: placeOf(read, start, wholeEnd).text };
}

const kindOfName = { registered: 'agency', former: 'former-name', alias: 'alias' } as const;

/**
 * Whether a name beside a code may be one on the code's record, in full or in short. A record without names is a sole
 * trader's (G11).
 */
function goesWith(owner: Owner, names: readonly { readonly name: string }[]): boolean {
  if (names.length === 0) return true;
  return names.some(({ name }) => {
    const folded = foldText(name);
    return owner.text.endsWith(folded) || (!owner.name && isShortOf(owner.text, folded));
  });
}

/** Whether the text consists of characters of the name in their order, as 青山公司 for 示例青山检测有限公司. */
function isShortOf(text: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === text.charAt(at)) at++;
  return at === text.length;
}
