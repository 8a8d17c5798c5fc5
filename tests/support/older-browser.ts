import type { Page } from 'playwright-core';

/** Has a page, and the workers that it makes of its own text, lack what browsers have got since Chromium 86. */
export async function withoutNewer(page: Page): Promise<void> {
  const strip = `(${stripNewer})();`;
  await page.addInitScript(`${strip}
    const Plain = Blob;
    globalThis.Blob = class extends Plain {
      constructor(parts, options) {
        super(options?.type === 'text/javascript' ? [${JSON.stringify(strip)}, ...parts] : parts, options);
      }
    };`);
}

/** Runs in the page: whole names leave, and of those that stay, members. */
function stripNewer(): void {
  const names = ['structuredClone', 'Iterator', 'scheduler', 'CompressionStream'];
  // A worker has some of them from what its global scope inherits.
  for (
    let owner: object | null = globalThis;
    owner !== null;
    owner = Reflect.getPrototypeOf(owner)
  ) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const list = Array.prototype;
  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  const later: readonly (readonly [object, string])[] = [
    [list, 'at findLast findLastIndex toSorted toReversed toSpliced with'],
    [typed, 'at findLast findLastIndex toSorted toReversed with'],
    [Uint8Array.prototype, 'toHex toBase64 setFromHex setFromBase64'],
    [Uint8Array, 'fromHex fromBase64'],
    [Array, 'fromAsync'],
    [Object, 'hasOwn groupBy'],
    [Map, 'groupBy'],
    [Map.prototype, 'getOrInsert getOrInsertComputed'],
    [Promise, 'withResolvers try'],
    [String.prototype, 'at isWellFormed toWellFormed'],
    [RegExp, 'escape'],
    [ArrayBuffer.prototype, 'transfer transferToFixedLength resize detached'],
    [URL, 'parse canParse'],
    [Math, 'sumPrecise f16round'],
    [AbortSignal, 'any timeout abort'],
    [Crypto.prototype, 'randomUUID'],
    [Blob.prototype, 'bytes'],
    [
      Set.prototype,
      'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
    ],
    [iterator, 'map filter take drop flatMap reduce toArray forEach some every find constructor'],
  ];
  for (const [owner, members] of later) {
    for (const member of members.split(' ')) Reflect.deleteProperty(owner, member);
  }
  Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
  Reflect.deleteProperty(ReadableStream.prototype, 'values');
}
