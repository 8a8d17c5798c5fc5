import { paths } from '../../shared/contract/paths.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { heapInUse } from './heap-in-use.ts';
import { applyLoad } from './load.ts';
import type { WorkerTown } from './worker-town.ts';

const addresses = 100_000;

/** Memory that the public worker gains from that many addresses, no two alike, in MB: heap and buffers after a collection. */
export async function hostileMemoryMb(
  { publicOrigins: [publicOrigin], inspector }: WorkerTown,
  codes: readonly string[],
): Promise<number> {
  const ask = (question: (n: number) => string, requests: number) =>
    applyLoad({ address: (n) => publicOrigin + question(n), requests, mayRefuse: true });
  // Once each as they are meant: what ordinary requests need isn't gained from hostile ones.
  await ask((n) => hostile[n % hostile.length]?.(codes[0] ?? '', 0) ?? '', hostile.length);
  const url = await inspector();
  const before = await heapInUse(url);
  await ask(
    (n) => hostile[n % hostile.length]?.(codes[n % codes.length] ?? '', n) ?? '',
    addresses,
  );
  return (await heapInUse(url)) - before;
}

/** The n-th address of a kind, about an agency that there is. */
const hostile: readonly ((code: string, n: number) => string)[] = [
  (code, n) => paths.page(spelled(code, n)),
  (code, n) => `${paths.page(code)}?lang=en&v=${n}`,
  (code, n) => `${paths.badge(spelled(code, n))}?from=timeline&_=${n}`,
  (code, n) => `${paths.agency(spelled(code, n))}?utm_source=${n}`,
  (code, n) => `${paths.explanation(spelled(code, n))}?lang=en&x=${n}`,
  (code, n) => `${paths.receipt(spelled(code, n))}?x=${n}`,
  // A code that is cut out of a long list must not keep the list.
  (code, n) => `${paths.standings}?codes=${code},${`x${n}`.repeat(400)}`,
  (code, n) => `${paths.standings}?codes=${spelled(code, n)}&_=${n}`,
  (code, n) => `${paths.page(code)}?junk=${`y${n}`.repeat(1000)}`,
  (_, n) => paths.page(makeUscc(30_000 + n)),
  (_, n) => paths.badge(makeUscc(30_000 + n)),
  (_, n) => `${paths.standings}?codes=${makeUscc(30_000 + n)},${n}`,
  (code, n) => paths.correctionPage(code, `330300-${n}`),
  (_, n) => `${paths.search}?name=${encodeURIComponent(`示例第${n}`)}`,
  (_, n) => `/?q=${encodeURIComponent(`第${n}环境`)}`,
  (_, n) => `${paths.blacklistPage}?v=${n}`,
  (_, n) => `/nothing/${n}`,
  (_, n) => paths.file(n.toString(16).padStart(64, '0')),
];

/** The code with its characters in full width and gaps between them, by the bits of `n`. */
function spelled(code: string, n: number): string {
  const characters = Array.from(code, (one, place) => {
    const isWide = (n >> (place % 17)) % 2 === 1;
    return isWide ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one;
  });
  return encodeURIComponent(characters.join('') + '\u200b'.repeat(n % 7));
}
