import { parseUscc } from '../identity/uscc.ts';
import { endInSource, type Folded } from '../text/fold.ts';
import { isGap } from './set-apart.ts';

/** A unified social credit code as printed, found at [start, end) of folded text. */
export type WrittenCode = { readonly start: number; readonly end: number; readonly code: string };

const codeLength = 18;

/**
 * Finds the codes (GB 32100) in a block: in full or half width, small letters or capitals, spaced out or not. A code
 * must stand by itself and have both check digits right, unless `isOnRecord` says that it was issued all the same.
 * Longer numbers, such as those of certificates, contain none.
 */
export function writtenCodes(
  source: string,
  folded: Folded,
  isOnRecord: (code: string) => boolean = () => false,
): readonly WrittenCode[] {
  const { text } = folded;
  const codes: WrittenCode[] = [];
  // A run of 18 covers one of these places, so that other text is passed over in strides.
  let at = codeLength - 1;
  while (at < text.length) {
    if (!isCodeUnit(text, at)) at += codeLength;
    else {
      const run = runAround(text, at);
      if (run.end - run.start >= codeLength)
        codes.push(...codesInRun(source, folded, run, isOnRecord));
      at = run.end + codeLength;
    }
  }
  return codes;
}

type Run = { readonly start: number; readonly end: number };

/** Whether a folded unit is a digit or a letter. */
function isCodeUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

function runAround(text: string, at: number): Run {
  let start = at;
  let end = at + 1;
  while (isCodeUnit(text, start - 1)) start--;
  while (isCodeUnit(text, end)) end++;
  return { start, end };
}

/** Folding joins what only spaces separated (a code and a date, say), so a code may begin and end at a gap. */
function codesInRun(
  source: string,
  folded: Folded,
  run: Run,
  isOnRecord: (code: string) => boolean,
): readonly WrittenCode[] {
  const codes: WrittenCode[] = [];
  for (let start = run.start; start + codeLength <= run.end; start++) {
    const end = start + codeLength;
    const isApart =
      (start === run.start || isGap(folded, start)) && (end === run.end || isGap(folded, end));
    if (!isApart) continue;
    const parsed = parseUscc(source.slice(folded.offsets[start], endInSource(folded, end - 1)));
    if (!('code' in parsed) || (parsed.kind === 'invalid' && !isOnRecord(parsed.code))) continue;
    codes.push({ start, end, code: parsed.code });
    start = end - 1;
  }
  return codes;
}
