/**
 * Phrases that many names have (环境, 有限公司), learnt by joining, again and again, the two neighbouring pieces that occur
 * most often (byte pair encoding, Gage 1994). A piece has a number: below 65,536 it is that UTF-16 unit, from there
 * on a phrase.
 */
export type Phrases = {
  /** The phrase that two pieces make, by `pairOf`; earlier phrases have lower numbers. */
  readonly joined: ReadonlyMap<number, number>;
  readonly textOf: (piece: number) => string;
};

const firstPhrase = 0x10000;
const mostPhrases = 2048;
/** A phrase that occurs in fewer places doesn't pay for its entry. */
const fewest = 8;
/** Learning more at once would be quicker and fit a little less well. */
const atOnce = 256;

/** Learns the phrases of some names. The same names give the same phrases, in any order. */
export function learnPhrases(names: readonly string[]): Phrases {
  const joined = new Map<number, number>();
  const texts: string[] = [];
  let rows = names.map(unitsOf);
  for (;;) {
    const pairs = frequentPairs(rows).slice(0, mostPhrases - joined.size);
    if (pairs.length === 0) return { joined, textOf };
    const fresh = new Map<number, number>();
    for (const pair of pairs) {
      const phrase = firstPhrase + joined.size;
      joined.set(pair, phrase);
      fresh.set(pair, phrase);
      texts.push(textOf(firstOf(pair)) + textOf(secondOf(pair)));
    }
    rows = rows.map((row) => joinPairs(row, (pair) => fresh.get(pair)));
  }

  function textOf(piece: number): string {
    return piece < firstPhrase ? String.fromCharCode(piece) : (texts[piece - firstPhrase] ?? '');
  }
}

/** Splits a name into pieces; the phrases learnt first are joined first. */
export function splitName(name: string, { joined }: Phrases): readonly number[] {
  let pieces = unitsOf(name);
  for (;;) {
    let first = Number.POSITIVE_INFINITY;
    let pair = -1;
    for (let i = 1; i < pieces.length; i++) {
      const here = pairOf(pieces[i - 1] ?? 0, pieces[i] ?? 0);
      const phrase = joined.get(here) ?? first;
      if (phrase < first) [first, pair] = [phrase, here];
    }
    if (pair < 0) return pieces;
    pieces = joinPairs(pieces, (other) => (other === pair ? first : undefined));
  }
}

/** The pairs worth a phrase, most frequent first; of pairs that share a piece only one. */
function frequentPairs(rows: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (let i = 1; i < row.length; i++) {
      const pair = pairOf(row[i - 1] ?? 0, row[i] ?? 0);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  const used = new Set<number>();
  const pairs: number[] = [];
  for (const [pair] of frequent.sort(([a, m], [b, n]) => n - m || a - b)) {
    if (pairs.length === atOnce) break;
    if (used.has(firstOf(pair)) || used.has(secondOf(pair))) continue;
    used.add(firstOf(pair)).add(secondOf(pair));
    pairs.push(pair);
  }
  return pairs;
}

function joinPairs(
  row: readonly number[],
  phraseOf: (pair: number) => number | undefined,
): number[] {
  const joined: number[] = [];
  for (let i = 0; i < row.length; i++) {
    const phrase = phraseOf(pairOf(row[i] ?? 0, row[i + 1] ?? 0));
    const isPair = phrase !== undefined && i + 1 < row.length;
    joined.push(isPair ? phrase : (row[i] ?? 0));
    if (isPair) i++;
  }
  return joined;
}

function unitsOf(name: string): number[] {
  return Array.from({ length: name.length }, (_, i) => name.charCodeAt(i));
}

const pieceSize = 2 ** 20;

function pairOf(first: number, second: number): number {
  return first * pieceSize + second;
}

function firstOf(pair: number): number {
  return Math.floor(pair / pieceSize);
}

function secondOf(pair: number): number {
  return pair % pieceSize;
}
