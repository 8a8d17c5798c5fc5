/**
 * The network that a client at this address controls, so that requests from one client are counted together: an IPv4
 * address by itself; an IPv6 address by its first 64 bits, the least that a subscriber gets (RFC 6177), in one
 * spelling. An IPv6 address that stands for an IPv4 one (RFC 4291 § 2.5.5.2, RFC 6052 § 2.1, RFC 3056) is that IPv4
 * address. Anything that is no address is `none`.
 */
export function clientNetwork(address: string): string {
  const text = address
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '');
  const ipv4 = parseIpv4(text);
  if (ipv4) return ipv4.join('.');
  const groups = parseIpv6(text);
  if (!groups) return 'none';
  const [high, low] = carriedIpv4(groups) ?? [];
  if (high !== undefined && low !== undefined)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups.slice(0, 4).map(toHex).join(':')}::/64`;
}

function parseIpv4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  const isAddress =
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isAddress ? parts.map(Number) : undefined;
}

/** The eight groups of 16 bits of an IPv6 address. */
function parseIpv6(text: string): readonly number[] | undefined {
  const [before = '', after, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const head = parseGroups(before, after === undefined);
  const tail = parseGroups(after ?? '', true);
  if (!(head && tail)) return undefined;
  const missing = 8 - head.length - tail.length;
  if (after === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...Array<number>(missing).fill(0), ...tail];
}

/** At the end of the text, the last group may be an IPv4 address, which stands for two groups. */
function parseGroups(text: string, isLast: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const [a, b, c, d] = (isLast && parseIpv4(parts.at(-1) ?? '')) || [];
  const ipv4 = d === undefined ? [] : [Number(a) * 256 + Number(b), Number(c) * 256 + d];
  const plain = ipv4.length > 0 ? parts.slice(0, -1) : parts;
  if (!plain.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return undefined;
  return [...plain.map((part) => Number.parseInt(part, 16)), ...ipv4];
}

function carriedIpv4(groups: readonly number[]): readonly number[] | undefined {
  const start = groups.slice(0, 6).map(toHex).join(':');
  if (start === '0:0:0:0:0:ffff' || start === '64:ff9b:0:0:0:0') return groups.slice(6);
  return groups[0] === 0x2002 ? groups.slice(1, 3) : undefined;
}

function toHex(group: number): string {
  return group.toString(16);
}
