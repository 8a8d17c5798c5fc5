import { inspectionsCommitted } from '../../../../shared/kinds/draw/inspections-committed.ts';
import type { Grant } from '../../accounts/grant.ts';
import type { Plan } from '../../reading/supervision.ts';
import type { Ask } from '../screen.ts';

/** Who plans inspections sees the plans. */
export function plansInspections({ role }: Grant): boolean {
  return role !== undefined && inspectionsCommitted.roles.includes(role);
}

export async function readPlans({ ledger }: Ask<'grant'>): Promise<readonly Plan[]> {
  using supervision = await ledger.supervision();
  return JSON.parse(await supervision.plans());
}

/** The plan that the address names. */
export async function readPlan(ask: Ask<'grant'>): Promise<Plan | undefined> {
  using supervision = await ask.ledger.supervision();
  const json = await supervision.plan(ask.param('id'));
  return json === undefined ? undefined : JSON.parse(json);
}

/** How many agencies a plan visits. */
export function visitsOf({ committed }: Plan): number {
  return committed.body.strata.reduce((all, { take }) => all + take, 0);
}
