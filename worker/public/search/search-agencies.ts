import { parseUscc } from '../../../shared/identity/uscc.ts';
import { codeFault } from '../agencies/code-fault.ts';
import type { Known } from '../agencies/known-agency.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { agenciesMeant } from './agencies-meant.ts';
import { codesMeant } from './codes-meant.ts';
import { findByWords } from './find-by-words.ts';
import { findInside } from './find-inside.ts';
import type { Conditions, Found, Meant } from './found.ts';
import { lineAt } from './line-at.ts';

/** Somebody who writes so many characters, all of a code's and digits among them, means a code. */
const likeACode = /^(?=.*\d)[0-9A-Za-z]{15,21}$/;
const ignorable = /[\p{Z}\p{C}\p{Pd}]/gu;

/**
 * What the text comes to: a code; a code with a slip in it; parts of a name, in any order; a text with whole names in it; names
 * that are nearly so written. What is only nearly so is never among the hits. Conditions hold for parts of a name: a code or a whole
 * name means one agency, whatever it is.
 */
export function searchAgencies(
  fresh: Fresh,
  text: string,
  limit: number,
  conditions: Conditions = {},
): Found {
  const parsed = parseUscc(text);
  if ('code' in parsed) {
    const verdict = verdictAt(fresh, parsed.code);
    if (verdict.outcome === 'known') return only(fresh, verdict);
  }
  const typed = text.normalize('NFKC').replace(ignorable, '');
  if ('code' in parsed || likeACode.test(typed))
    return byBrokenCode(fresh, text, typed.toUpperCase());
  if (typed.length < 2) return { ...nothing, isTooShort: true };
  const named = findByWords(fresh, text, limit, conditions);
  if (Object.values(conditions).some((one) => one !== undefined)) return { ...named, conditions };
  if (named.hits.length > 0) return named;
  const inside = findInside(fresh, text);
  if (inside.hits.length > 0) return inside;
  const { lookedAt } = named;
  const meant = withEnds(fresh, agenciesMeant(fresh, text));
  return { ...nothing, ...(lookedAt !== undefined && { lookedAt }), ...meant };
}

const nothing: Found = { hits: [], more: false, meant: [], ends: [] };

function only(fresh: Fresh, verdict: Known): Found {
  const { line, until } = lineAt(fresh, verdict);
  return { ...nothing, hits: [{ line }], ends: [until] };
}

/** A code that the register doesn't know: what is wrong with it, and whose it nearly is. */
function byBrokenCode(fresh: Fresh, text: string, typed: string): Found {
  const parsed = parseUscc(text);
  const meant = [...codesMeant(typed)].flatMap(({ code, slip }): readonly Meant[] => {
    if (fresh.register.record(code) === undefined) return [];
    const verdict = verdictAt(fresh, code);
    return verdict.outcome === 'known' ? [{ line: lineAt(fresh, verdict).line, slip }] : [];
  });
  const fault = parsed.kind === 'invalid' ? { fault: codeFault(parsed) } : {};
  return { ...nothing, isUnknownCode: true, ...fault, ...withEnds(fresh, meant) };
}

function withEnds(fresh: Fresh, meant: readonly Meant[]): Pick<Found, 'meant' | 'ends'> {
  return { meant, ends: meant.map(({ line }) => verdictAt(fresh, line.code).validUntil) };
}
