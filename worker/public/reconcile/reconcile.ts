import type { Results } from '../../../shared/contract/reconcile-answers.ts';
import type {
  ReconcileQueries,
  ReconcileQuery,
} from '../../../shared/contract/reconcile-queries.ts';
import { vetGround } from '../../../shared/vetting/vet-ground.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { type AskedAgency, whomMeant } from '../search/whom-meant.ts';
import { agencyType } from './agency-properties.ts';
import { candidateOf } from './candidates.ts';

/** Candidates for each query of a batch. */
export function reconcile(fresh: Fresh, queries: ReconcileQueries): Results {
  const ground = vetGround([fresh.register], fresh.now);
  const entries = Object.entries(queries).map(([key, query]) => {
    const asked = askedIn(query);
    const meant = asked ? whomMeant(fresh, ground, asked, query.limit) : [];
    const result = meant.map(candidateOf);
    return [key, { result }] as const;
  });
  return Object.fromEntries(entries);
}

/** Undefined: it asks for nothing that is in this register. */
function askedIn({ query, type, properties }: ReconcileQuery): AskedAgency | undefined {
  const types = [type ?? []].flat();
  const isOtherType = types.length > 0 && !types.includes(agencyType.id);
  const codes = properties.filter(({ pid }) => pid === 'code').flatMap(({ v }) => v);
  const [code = ''] = codes.map((one) => (typeof one === 'object' ? one.id : String(one)).trim());
  const name = query.trim();
  return isOtherType || (name === '' && code === '') ? undefined : { name, code };
}
