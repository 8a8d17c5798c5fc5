/**
 * What programs write for a character that a file's encoding doesn't have, or for bytes read in the wrong encoding:
 * U+FFFD, question marks, the geta mark and blank boxes, and the usual 锟斤拷. No organisation's name has them.
 */
const lost = /[\uFFFD?？¿〓□■▯]|锟斤拷|烫烫烫|屯屯屯/u;

/** The first sign that a name lost a character; undefined where there is none. */
export function findLostCharacter(name: string): string | undefined {
  return lost.exec(name)?.[0];
}
