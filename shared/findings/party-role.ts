/** What an organisation is in a notice, as the page says. A consortium's parts have the role of the whole. */
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

/** Whether a warning is due beside the name: to suppliers, and to those of whom the page doesn't say what they are. */
export function isPainted({ role }: { readonly role?: PartyRole }): boolean {
  return role === undefined || painted.has(role);
}

const painted: ReadonlySet<PartyRole> = new Set(['winner', 'candidate', 'supplier']);
