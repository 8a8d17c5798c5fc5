import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import { inOneSpelling } from '../../../shared/identity/uscc.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { findInvisible } from '../../../shared/text/invisible.ts';
import { answerAsked } from '../../../shared/vetting/answer-asked.ts';
import type { VetGround } from '../../../shared/vetting/vet-ground.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import type { Because } from './found-because.ts';
import { lineAt } from './line-at.ts';
import { searchAgencies } from './search-agencies.ts';

/** One name, one code, or both. */
export type AskedAgency = { readonly name: string; readonly code: string };

/** An agency that may be meant. */
export type PerhapsMeant = {
  readonly line: AgencyLine;
  readonly because: Because;
  /** It is meant, and it alone. */
  readonly isExact: boolean;
};

/**
 * Whom a name and a code may mean, the likeliest first. Programs take an exact one for an answer and ask nobody, so it is said of one
 * agency alone: whose legal name, code, or both are exactly what was written, where the register knows no other of that name.
 * Everything else is a question back, with its reason.
 */
export function whomMeant(
  fresh: Fresh,
  ground: VetGround,
  asked: AskedAgency,
  limit: number,
): readonly PerhapsMeant[] {
  const { answer } = answerAsked({ ...asked, lot: '', place: { kind: 'row', row: 1 } }, ground);
  const matches = 'matches' in answer ? answer.matches : [];
  const isSure = answer.kind === 'found' && matches.length === 1;
  const named = matches.flatMap(({ code, kind, branch, doubt }): readonly PerhapsMeant[] => {
    const verdict = verdictAt(fresh, code);
    if (verdict.outcome !== 'known') return [];
    const { line } = lineAt(fresh, verdict);
    const because = doubt ?? kind;
    const isExact = isSure && branch === undefined && isExactly(line, because, asked);
    return [{ line, because, isExact }];
  });
  if (named.some(({ isExact }) => isExact)) return named;
  const known = new Set(named.map(({ line }) => line.code));
  const searched = searchedFor(fresh, asked, limit).filter(({ line }) => !known.has(line.code));
  return [...named, ...searched].slice(0, limit);
}

/** Whether everything written is exactly this agency's, with nothing beside it and nothing unseen in it. */
function isExactly(agency: AgencyLine, because: Because, { name, code }: AskedAgency): boolean {
  if ((because !== 'agency' && because !== 'code') || findInvisible(name + code)) return false;
  const isCode = (text: string) => inOneSpelling(text) === agency.code;
  const isLegalName = (text: string) =>
    agency.unconfirmedName === undefined && foldText(text) === foldText(agency.name);
  return (name === '' || isLegalName(name) || isCode(name)) && (code === '' || isCode(code));
}

/** What was found by part of a name, and then what is only nearly so written. */
function searchedFor(
  fresh: Fresh,
  { name, code }: AskedAgency,
  limit: number,
): readonly PerhapsMeant[] {
  const { hits, meant } = searchAgencies(fresh, name || code, limit);
  return [
    ...hits.map(({ line, foundBy }) => ({
      line,
      because: reasonOf(line, foundBy),
      isExact: false,
    })),
    ...meant.map(({ line }) => ({ line, because: 'nearly' as const, isExact: false })),
  ];
}

function reasonOf({ unconfirmedName }: AgencyLine, foundBy: string | undefined): Because {
  if (unconfirmedName !== undefined) return 'unconfirmed-name';
  return foundBy === undefined ? 'part-of-name' : 'former-name';
}
