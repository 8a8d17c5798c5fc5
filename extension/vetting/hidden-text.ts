import type { NotCheckedCause } from '../../shared/vetting/asked.ts';

/**
 * Whether what a page yields can be what it shows. A font that doesn't say which characters it draws yields none of them:
 * characters of private use or none at all, the numbers of its glyphs read as characters (of scripts that no notice
 * mixes), or the bytes by which it calls them (signs of ASCII in no order).
 */
export function hiddenIn(text: string): NotCheckedCause | undefined {
  const solid = text.replace(/\s/g, '');
  if (solid === '') return 'no-text';
  const share = (kind: RegExp) => {
    const count = solid.match(kind)?.length ?? 0;
    return count > mostStrange ? count / solid.length : 0;
  };
  const isHidden = share(noCharacter) > 0.02 || share(otherScript) > 0.15 || share(signs) > 0.2;
  return isHidden ? 'hidden-text' : undefined;
}

/** Marks before list entries are often of private use too. */
const mostStrange = 5;

const noCharacter = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;
const otherScript =
  /(?![\p{Script=Han}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}A-Za-zÀ-ÿ])\p{L}/gu;
/** Dots, lines and brackets fill forms; these don't. */
const signs = /["#$&'*;<=>?@[\\\]^`{|}~!]/g;
