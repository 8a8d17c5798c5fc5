import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import type { NameIndex } from '../../shared/names/name-index.ts';
import { scanNames } from '../../shared/names/scan-names.ts';
import { openStrings, type StringColumn } from '../../shared/register/packing/string-column.ts';

/** What `storeMatcher` keeps: a structured clone, as IndexedDB would. */
export type StoredMatcher = { readonly index: NameIndex; readonly names: StringColumn };

// node --expose-gc measure-matcher.ts ours|theirs FILE TEXT: from the file's bytes in memory to the first name found in the
// text, in ms, and what then lives on the heap and in ArrayBuffers besides those bytes.
const [side, file = '', text = ''] = process.argv.slice(2);
const stored = readFileSync(file);
const before = living();
const started = performance.now();
const scan = side === 'ours' ? openOurs() : buildTheirs();
const found = scan(text);
const ms = performance.now() - started;
const bytes = living() - before;
if (found !== 1 || scan(text) !== 1) throw new Error(`${found} names were found, not 1`);
console.log(JSON.stringify({ ms, bytes, stored: stored.length }));

function openOurs(): (text: string) => number {
  const { index, names }: StoredMatcher = deserialize(stored);
  const strings = openStrings(names);
  if (strings === undefined) throw new Error('The names are broken');
  return (folded) => scanNames(index, folded, strings.at).length;
}

function buildTheirs(): (text: string) => number {
  const automaton = new AhoCorasick(stored.toString().split('\n'));
  return (folded) => automaton.matchInText(folded).length;
}

function living(): number {
  // What the first finds dead, its sweeper frees by the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
