import { findingWords } from '../../messages/finding-words.ts';
import type { Lang } from '../../messages/lang.ts';
import type { VetMatch } from '../../vetting/vet-row.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';

/** What makes it unsure that an agency is meant, in words; empty where it is sure. */
export function sayDoubt({ doubt, beside }: VetMatch, lang: Lang): string {
  if (doubt === undefined) return '';
  const said = vetWords(lang);
  if (doubt === 'line-end' || doubt === 'broken-code' || doubt === 'look-alike') {
    return said.doubt[doubt];
  }
  return `${findingWords(lang).possible[doubt]}${beside === undefined ? '' : said.beside(beside)}`;
}

/** As what it was found, where that isn't the agency's own present name. */
export function sayFoundAs({ kind, written, name }: VetMatch, lang: Lang): string {
  return kind === 'agency' ? '' : findingWords(lang).found[kind](written, name);
}
