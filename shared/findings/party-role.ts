/**
 * An organisation's role in a notice, as the page states it. The parts of a consortium have the role of the whole.
 */
export const partyRoles = [
  'winner',
  'candidate',
  'supplier',
  'purchaser',
  'procurement-agent',
  'expert',
  'supervisor',
] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Whether a warning belongs beside the name: for suppliers, and where the page states no role. */
export function isPainted({ role }: { readonly role?: PartyRole }): boolean {
  return role === undefined || painted.has(role);
}

const painted: ReadonlySet<PartyRole> = new Set(['winner', 'candidate', 'supplier']);
