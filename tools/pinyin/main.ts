import { readSyllables } from './read-syllables.ts';

// node tools/pinyin/main.ts > shared/register/search/syllable-table.ts
const lines = [...readSyllables()].map(([syllable, characters]) => `${syllable} ${characters}`);
console.log(`// Made by tools/pinyin with the package pinyin-pro (© zh-lx, MIT), whose dictionary is too large to load for a search; a test
// holds the two together.

/** A syllable a line, without its tone, and the characters of GB/T 2312 that are read so; ü is v. */
export const syllableTable = \`
${lines.join('\n')}
\`;`);
