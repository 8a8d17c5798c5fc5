/**
 * What programs write where a file's encoding has no place for a character, or where bytes were read in the wrong one:
 * U+FFFD, question marks, the geta mark and blank boxes, and the usual 锟斤拷. No organisation's name has them.
 */
const lost = /[\uFFFD?？¿〓□■▯]|锟斤拷|烫烫烫|屯屯屯/u;

/** The first sign that a name lost a character on its way; undefined where there is none. */
export function findLostCharacter(name: string): string | undefined {
  return lost.exec(name)?.[0];
}
