import type { Fault } from '../ledger/fault.ts';
import { asksForTime } from './asks-for-time.ts';

/** Names and values of an address, decoded. */
type Parameters = Iterable<readonly [name: string, value: string]>;

/** The parameters of an operation; of these the lists may be given more than once. */
type Taken = { readonly taken: readonly string[]; readonly lists?: readonly string[] };

/** In both languages, where those who may ask for the past have to ask. */
export type PastAddress = Pick<Fault, 'zh' | 'en'>;

/**
 * Faults in an address's parameters, although foreign ones are ignored: a parameter of the operation given twice, a
 * misspelling of one, and any request for a time that the operation doesn't answer about, because an answer about
 * today must not pass for one about the past. Each fault names the right parameter.
 */
export function queryFaults(
  given: Parameters,
  { taken, lists = [] }: Taken,
  past: PastAddress,
): readonly Fault[] {
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of given) values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].flatMap(([name, all]) => {
    if (taken.includes(name))
      return all.length > 1 && !lists.includes(name) ? repeatedFault(name) : [];
    const meant = taken.find((known) => known !== 'lang' && isOneSlipFrom(known, name));
    if (meant !== undefined) return slipFault(name, meant);
    if (!all.some((value) => asksForTime(name, value))) return [];
    const times = taken.filter((known) => timeParameters.includes(known));
    return times.length > 0 ? slipFault(name, times.join(' / ')) : noTimeFault(name, past);
  });
}

const timeParameters = ['asOf', 'knownAt'];

/**
 * Another case, or one letter more, less, changed or two swapped. Short names are exempt, because every other short
 * name is one slip away. A wrong language is visible in the answer.
 */
function isOneSlipFrom(known: string, typed: string): boolean {
  const [a, b] = [known.toLowerCase(), typed.toLowerCase()];
  if (a === b) return true;
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [rest, typedRest] = [a.slice(start), b.slice(start)];
  const isSwapped = rest[0] === typedRest[1] && rest[1] === typedRest[0];
  return (
    rest.slice(1) === typedRest ||
    rest === typedRest.slice(1) ||
    rest.slice(1) === typedRest.slice(1) ||
    (isSwapped && rest.slice(2) === typedRest.slice(2))
  );
}

function repeatedFault(field: string): Fault {
  return {
    field,
    rule: 'query.repeated',
    zh: `查询参数 ${field} 重复`,
    en: `The query parameter ${field} is given more than once`,
  };
}

function slipFault(field: string, meant: string): Fault {
  return {
    field,
    rule: 'query.unknown',
    zh: `没有名为 ${field} 的查询参数；应为 ${meant}`,
    en: `There is no query parameter named ${field}; it is ${meant}`,
  };
}

function noTimeFault(field: string, past: PastAddress): Fault {
  return {
    field,
    rule: 'query.no-time',
    zh: `此地址只答复当前情况，不能用 ${field} 指定时间；${past.zh}`,
    en: `This address answers about now and takes no time by ${field}; ${past.en}`,
  };
}
