import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { FoundAgency, SearchAnswer } from '../messages/search-answer.ts';
import { verdictAmong } from './page-verdicts.ts';
import { mostFound, searchRegister } from './search-register.ts';

/**
 * Agencies that any of the registers finds, each once with what all of them say of it. The registers take turns, so that one full of
 * names leaves room for the others'.
 */
export function searchRegisters(
  text: string,
  held: readonly HeldRegister[],
  now: Instant,
): SearchAnswer {
  const answers = held.map(({ register }) => searchRegister(text, register, now));
  const found = new Map<string, FoundAgency>();
  for (let turn = 0; turn < mostFound; turn += 1) {
    for (const answer of answers) {
      const one = answer.found[turn];
      if (one !== undefined && !found.has(one.code))
        found.set(one.code, { ...one, verdict: verdictAmong(held, one.code, now) });
    }
  }
  const all = [...found.values()];
  return {
    part: answers[0]?.part ?? '',
    found: all.slice(0, mostFound),
    hasMore: all.length > mostFound || answers.some(({ hasMore }) => hasMore),
  };
}
