import type { Candidate } from '../../../shared/contract/reconcile-answers.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import { inOneSpelling } from '../../../shared/identity/uscc.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { findInvisible } from '../../../shared/text/invisible.ts';
import { answerAsked } from '../../../shared/vetting/answer-asked.ts';
import type { VetGround } from '../../../shared/vetting/vet-ground.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { lineAt } from '../search/line-at.ts';
import { searchAgencies } from '../search/search-agencies.ts';
import { agencyType } from './agency-properties.ts';
import { type Because, sayBecause } from './found-because.ts';

/** One name, one code, or both. */
export type AskedAgency = { readonly name: string; readonly code: string };

/**
 * Whom a name and a code may mean, the likeliest first. A tool takes `match` for an answer and asks nobody, so it is said of one agency
 * alone: whose legal name, code, or both are exactly what was written, where the register knows no other of that name. Everything else is a
 * question back, with its reason.
 */
export function candidatesFor(
  fresh: Fresh,
  ground: VetGround,
  asked: AskedAgency,
  limit: number,
): readonly Candidate[] {
  const { answer } = answerAsked({ ...asked, lot: '', place: { kind: 'row', row: 1 } }, ground);
  const matches = 'matches' in answer ? answer.matches : [];
  const isSure = answer.kind === 'found' && matches.length === 1;
  const named = matches.flatMap(({ code, kind, branch, doubt }) => {
    const verdict = verdictAt(fresh, code);
    if (verdict.outcome !== 'known') return [];
    const { line } = lineAt(fresh, verdict);
    const because = doubt ?? kind;
    const isMatch = isSure && branch === undefined && isExactly(line, because, asked);
    return candidateOf(line, because, isMatch ? 100 : doubt === undefined ? 80 : 60, isMatch);
  });
  if (named.some(({ match }) => match)) return named;
  const known = new Set(named.map(({ id }) => id));
  const searched = searchedFor(fresh, asked, limit).filter(({ id }) => !known.has(id));
  return [...named, ...searched].slice(0, limit);
}

/** What was found by part of a name, and then what is only nearly so written. */
function searchedFor(
  fresh: Fresh,
  { name, code }: AskedAgency,
  limit: number,
): readonly Candidate[] {
  const { hits, meant } = searchAgencies(fresh, name || code, limit);
  return [
    ...hits.map(({ line, foundBy }) => {
      if (line.unconfirmedName !== undefined) return candidateOf(line, 'unconfirmed-name', 40);
      return candidateOf(line, foundBy === undefined ? 'part-of-name' : 'former-name', 40);
    }),
    ...meant.map(({ line }) => candidateOf(line, 'nearly', 20)),
  ];
}

/** Whether everything written is exactly this agency's, with nothing beside it and nothing unseen in it. */
function isExactly(agency: AgencyLine, because: Because, { name, code }: AskedAgency): boolean {
  if ((because !== 'agency' && because !== 'code') || findInvisible(name + code)) return false;
  const isCode = (text: string) => inOneSpelling(text) === agency.code;
  const isLegalName = (text: string) =>
    agency.unconfirmedName === undefined && foldText(text) === foldText(agency.name);
  return (name === '' || isLegalName(name) || isCode(name)) && (code === '' || isCode(code));
}

function candidateOf(
  agency: AgencyLine,
  because: Because,
  score: number,
  match = false,
): Candidate {
  return {
    ...{ id: agency.code, name: agency.name, type: [agencyType], score, match },
    description: `${describe(agency)} · ${sayBecause(because)}`,
    features: [{ id: because, value: true }],
  };
}

/** What tells agencies of like names apart, and what a reader should know of each. */
export function describe({ code, mark, end }: AgencyLine): string {
  const ends = end === undefined ? [] : [`${end.zh} / ${end.en}`];
  return [code, `${mark.zh} / ${mark.en}`, ...ends].join(' · ');
}
