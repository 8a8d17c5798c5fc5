import type { Slip } from './found.ts';

/** Every character of a code (GB 32100), which has no I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The codes that differ from this one in a single character, or by two neighbours changed over. */
export function* codesOneOff(
  code: string,
): Generator<{ readonly code: string; readonly slip: Slip }> {
  for (let at = 0; at < code.length; at++) {
    const [typed = '', next = ''] = [code[at], code[at + 1]];
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    const place = at + 1;
    for (const right of alphabet) {
      if (right === typed) continue;
      yield { code: before + right + after, slip: { kind: 'wrong', place, typed, right } };
    }
    if (next === '' || next === typed) continue;
    yield { code: before + next + typed + after.slice(1), slip: { kind: 'swapped', place } };
  }
}
