import { findNames } from '../../shared/findings/find-names.ts';
import { presentName } from '../../shared/rating/present-name.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/shanghai.ts';
import type { SearchAnswer } from '../messages/search-answer.ts';

/**
 * Agencies with the text in a name, by letters of its pinyin too, or as their code. Where there are none, those that the text names,
 * for somebody may have selected a whole sentence.
 */
export function searchRegister(
  text: string,
  register: Register | undefined,
  now: Instant,
): SearchAnswer {
  const part = text.slice(0, longestText).trim();
  if (register === undefined || part === '') return { part, found: [], hasMore: false };
  const records = register.search(part, mostFound + 1);
  const codes = records.length > 0 ? records.map(({ code }) => code) : codesIn(part, register, now);
  return {
    part,
    hasMore: codes.length > mostFound,
    found: codes.slice(0, mostFound).map((code) => {
      const names = register.record(code)?.names ?? [];
      const matched = register.namesWith(names, part).map(({ name }) => name);
      const name = presentName(names, dayOf(now)) ?? code;
      return { code, name, verdict: verdictOf(register, code, now), matched };
    }),
  };
}

/** In UTF-16 units. Longer texts are pages, and pages are read where they are. */
const longestText = 2000;
/** As many as a popup shows without scrolling far. */
export const mostFound = 8;

function codesIn(text: string, register: Register, now: Instant): readonly string[] {
  const { findings } = findNames(text.split(/\r?\n/), register, now);
  return [...new Set(findings.map(({ code }) => code))];
}
