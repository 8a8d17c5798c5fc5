import type { Extension } from '../../../shared/contract/reconcile-answers.ts';
import type { ExtendQuery } from '../../../shared/contract/reconcile-queries.ts';
import { agencyLineOf } from '../agencies/agency-line.ts';
import { lookUp } from '../agencies/known-agency.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import { agencyProperties } from './agency-properties.ts';

/** The values of these properties of each agency; what isn't on record has none. */
export function extend(fresh: Fresh, { ids, properties }: ExtendQuery): Extension {
  const asked = properties.map(({ id }) => ({
    id,
    known: agencyProperties.find((one) => one.id === id),
  }));
  const rows = ids.map((id) => {
    const found = lookUp(fresh, id);
    const line = found.outcome === 'known' ? agencyLineOf(found, fresh.now) : undefined;
    const cells = asked.map((one) => {
      const value = line && one.known?.of(line, fresh.lifetime.asOf);
      return [one.id, value === undefined ? [] : [value]] as const;
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  const meta = asked.map(({ id, known }) => ({ id, name: known?.name ?? id }));
  return { meta, rows: Object.fromEntries(rows) };
}
