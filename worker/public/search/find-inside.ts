import { foldText } from '../../../shared/text/fold.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import type { Found } from './found.ts';
import { lineAt } from './line-at.ts';

/** The agencies whose whole names stand in the text: of a branch, its legal person; of a pasted line, all that it names. */
export function findInside(fresh: Fresh, text: string): Found {
  const { register } = fresh;
  const places = register.scan(foldText(text)).flatMap(({ names }) => names);
  const codes = [...new Set(places.map((place) => register.recordOfName(place).record.code))];
  const found = codes.flatMap((code) => {
    const verdict = verdictAt(fresh, code);
    return verdict.outcome === 'known' ? lineAt(fresh, verdict) : [];
  });
  return {
    hits: found.map(({ line }) => ({ line })),
    more: false,
    isInside: true,
    meant: [],
    ends: found.map(({ until }) => until),
  };
}
