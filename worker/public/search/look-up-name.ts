import type { LookupAnswer } from '../../../shared/contract/lookup-answer.ts';
import { vetGround } from '../../../shared/vetting/vet-ground.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { sayBecause } from './found-because.ts';
import { whomMeant } from './whom-meant.ts';

const mostCandidates = 10;

export type FoundByName = Pick<LookupAnswer, 'answer' | 'code' | 'candidates' | 'more'>;

/** The code that goes with a whole name, or who may be meant: nobody is chosen among several, and nobody by a likeness. */
export function lookUpName(fresh: Fresh, name: string): FoundByName {
  const ground = vetGround([fresh.register], fresh.now);
  const meant = whomMeant(fresh, ground, { name, code: '' }, mostCandidates + 1);
  const exact = meant.find(({ isExact }) => isExact);
  if (exact) return { answer: 'exact', code: exact.line.code, candidates: [], more: false };
  const candidates = meant.slice(0, mostCandidates).map(({ line, because }) => ({
    ...{ code: line.code, name: line.name, because },
    says: sayBecause(because),
  }));
  return {
    answer: candidates.length === 0 ? 'none' : 'ambiguous',
    candidates,
    more: meant.length > mostCandidates,
  };
}
