import type { Slip } from './found.ts';

/** Every character of a code (GB 32100), which has no I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const length = 18;

/** The codes that this one may have been meant for: a single character is otherwise, missing or too many, or two neighbours are changed over. */
export function codesMeant(typed: string): Iterable<OneOff> {
  if (typed.length === length) return codesOneOff(typed);
  if (typed.length === length - 1) return codesWithOneMore(typed);
  return typed.length === length + 1 ? codesWithOneLess(typed) : [];
}

type OneOff = { readonly code: string; readonly slip: Slip };

/** The codes that differ from this one in a single character, or by two neighbours changed over. */
function* codesOneOff(code: string): Generator<OneOff> {
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

function* codesWithOneMore(typed: string): Generator<OneOff> {
  for (let at = 0; at <= typed.length; at++) {
    for (const right of alphabet) {
      // The same character put before itself or behind is the same code.
      if (right === typed[at - 1]) continue;
      const code = typed.slice(0, at) + right + typed.slice(at);
      yield { code, slip: { kind: 'missing', place: at + 1, right } };
    }
  }
}

function* codesWithOneLess(code: string): Generator<OneOff> {
  for (let at = 0; at < code.length; at++) {
    const typed = code[at] ?? '';
    if (typed === code[at - 1]) continue;
    yield {
      code: code.slice(0, at) + code.slice(at + 1),
      slip: { kind: 'extra', place: at + 1, typed },
    };
  }
}
