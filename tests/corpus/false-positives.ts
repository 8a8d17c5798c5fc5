import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findNames } from '../../shared/findings/find-names.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { openRecords } from './open-records.ts';
import { readNames } from './read-names.ts';
import { recordsOfNames } from './records-of-names.ts';

// node tests/corpus/false-positives.ts CORPUS: registers a million real names and looks for them in two sets of texts
// that aren't notices: sentences in which people have marked the organisations, and brands. The findings are counted
// by cause.
const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('Usage: node tests/corpus/false-positives.ts CORPUS');
  process.exit(2);
}

const right = 'right: marked by a person';

type Span = readonly [start: number, end: number, ...unknown[]];
type MarkedText = { readonly text: string; readonly org: readonly Span[] };

const lists = ['environmental.txt', 'tender_parties.txt', 'registration_names.txt.gz'];
const names = await Promise.all(lists.map((list) => readNames(join(corpus, 'names', list))));
const records = recordsOfNames(names.flat());
console.log(`${records.length} organisations registered`);
const register = openRecords(records);
const now = toInstant(Date.now());

const sentences: readonly MarkedText[] = linesOf('ner/org_spans_all.jsonl.gz').map((line) =>
  JSON.parse(line),
);
print('sentences', sentences, causeInSentence);
const brands = linesOf('names/company_short_forms_28w.txt.gz').map((text) => ({ text, org: [] }));
print('short forms', brands, ({ text }, { start, end }) =>
  end - start === text.length ? 'the whole is a registered name' : 'a part of it is',
);

function linesOf(file: string): readonly string[] {
  const lines = gunzipSync(readFileSync(join(corpus ?? '', file)))
    .toString()
    .split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

type Place = { readonly start: number; readonly end: number };

function causeInSentence({ org }: MarkedText, { start, end }: Place): string {
  if (org.some((span) => span[0] === start && span[1] === end)) return right;
  if (org.some((span) => span[0] === start && end < span[1])) return 'begins a longer marked name';
  if (org.some((span) => span[0] <= start && end <= span[1])) return 'stands within a marked name';
  if (org.some((span) => start <= span[0] && span[1] <= end)) return 'holds a marked name';
  if (org.some((span) => span[0] < end && start < span[1])) return 'overlaps a marked name';
  return 'nothing is marked there';
}

/** A table of causes, then every finding that no person has marked in the same place. */
function print(
  title: string,
  texts: readonly MarkedText[],
  causeOf: (text: MarkedText, place: Place) => string,
): void {
  const found = texts.flatMap((marked) =>
    findNames([marked.text], register, now).findings.map((finding) => {
      const around = marked.text.slice(Math.max(0, finding.start - 10), finding.end + 10);
      const { kind } = finding.certainty;
      return { cause: causeOf(marked, finding), kind, text: finding.text, around };
    }),
  );
  console.log(`\n${title}: ${texts.length}\n| cause | certain | possible |\n|---|---|---|`);
  for (const [cause, own] of Map.groupBy(found, ({ cause }) => cause)) {
    const certain = own.filter(({ kind }) => kind === 'certain').length;
    console.log(`| ${cause} | ${certain} | ${own.length - certain} |`);
  }
  for (const { cause, kind, text, around } of found.filter(({ cause }) => cause !== right)) {
    console.log(`    ${cause}, ${kind}: “${text}” in ${around}`);
  }
}
