import { drawCommitted } from '../../../../shared/kinds/draw/draw-committed.ts';
import type { Grant } from '../../accounts/grant.ts';
import type { Draw, DrawView } from '../../reading/draws.ts';
import type { Ask } from '../screen.ts';

/** Who draws experts sees the draws. */
export function drawsExperts({ role }: Grant): boolean {
  return role !== undefined && drawCommitted.roles.includes(role);
}

export async function readDraws({ ledger }: Ask<'grant'>): Promise<readonly Draw[]> {
  using draws = await ledger.draws();
  return JSON.parse(await draws.draws());
}

/** The draw that the address names. */
export async function readDraw(ask: Ask<'grant'>): Promise<DrawView | undefined> {
  using draws = await ask.ledger.draws();
  const json = await draws.draw(ask.param('id'));
  return json === undefined ? undefined : JSON.parse(json);
}
