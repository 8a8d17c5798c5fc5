import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../shared/text/fold.ts';
import { findCases } from '../corpus/find-cases.ts';
import { readNames } from '../corpus/read-names.ts';
import { blocksOfHtml } from '../fixtures/pages/blocks-of-html.ts';
import { corpusDir } from './corpus.ts';

/** Names and texts as every matcher gets them: folded, the names each once and none too short for ours. */
export type MatchingInput = {
  readonly names: (count: number) => readonly string[];
  /** One for each page of the corpus. */
  readonly texts: readonly string[];
};

export async function readMatchingInput(): Promise<MatchingInput> {
  const recorded = await readNames(join(corpusDir, 'names/registration_names.txt.gz'));
  const all = [...new Set(recorded.map(foldText))].filter(({ length }) => length >= 4);
  const dir = join(corpusDir, 'pages');
  const texts = (await findCases(dir)).map((name) =>
    foldText(blocksOfHtml(readFileSync(join(dir, name, 'page.html'), 'utf8')).join('|')),
  );
  // Taken evenly, as the file may be sorted by something.
  const names = (count: number) =>
    Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)] ?? '');
  return { names, texts };
}
