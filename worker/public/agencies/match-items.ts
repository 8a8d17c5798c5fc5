import { type MatchAnswer, secrecy } from '../../../shared/contract/match-answer.ts';
import type { MatchBody } from '../../../shared/contract/match-body.ts';
import { answerAsked } from '../../../shared/vetting/answer-asked.ts';
import { type VetGround, vetGround } from '../../../shared/vetting/vet-ground.ts';
import type { VetMatch } from '../../../shared/vetting/vet-row.ts';
import { clipLifetime, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { codeFault } from './code-fault.ts';
import { verdictAt } from './known-agency.ts';

type Item = MatchBody['items'][number];
type Matched = MatchAnswer['items'][number];

/** Answers names and codes as a list that is vetted is answered: what may be meant is listed, and nothing is guessed. */
export function matchItems(fresh: Fresh, items: readonly Item[]): MatchAnswer {
  const ground = vetGround([fresh.register], fresh.now);
  const answered = items.map((item) => matchOne(fresh, ground, item));
  const lifetime = clipLifetime(
    fresh.lifetime,
    answered.flatMap(({ ends }) => ends),
  );
  return { ...freshnessOf(lifetime), secrecy, items: answered.map(({ matched }) => matched) };
}

type Answered = { readonly matched: Matched; readonly ends: readonly string[] };

function matchOne(fresh: Fresh, ground: VetGround, { name = '', code = '' }: Item): Answered {
  const place = { kind: 'row', row: 1 } as const;
  const { answer, notes } = answerAsked({ place, name, code, lot: '' }, ground);
  const found = 'matches' in answer ? answer.matches.flatMap((one) => lineOf(fresh, one)) : [];
  const fault = notes.flatMap((note) => (note.kind === 'code' ? [codeFault(note.fault)] : []))[0];
  const matched: Matched = {
    name,
    code,
    answer: answer.kind,
    ...(answer.kind === 'not-checked' && { because: answer.because }),
    ...(fault !== undefined && { codeFault: fault }),
    matches: found.map(({ line }) => line),
  };
  return { matched, ends: found.map(({ until }) => until) };
}

function lineOf(fresh: Fresh, { code, written, kind, branch, doubt }: VetMatch) {
  const verdict = verdictAt(fresh, code);
  if (verdict.outcome !== 'known') return [];
  const line = {
    agency: agencyLineOf(verdict, fresh.now),
    written,
    as: kind,
    ...(branch !== undefined && { branch }),
    isCertain: doubt === undefined,
    ...(doubt !== undefined && { doubt }),
  };
  return [{ line, until: verdict.validUntil }];
}
