/** What an organisation is in a notice, as the page says. A consortium's parts have the role of the whole. */
export const roles = [
  'winner',
  'candidate',
  'supplier',
  'purchaser',
  'procurement-agent',
  'expert',
  'supervisor',
] as const;
export type Role = (typeof roles)[number];

/** Whether a warning is due beside the name: to suppliers, and to those of whom the page doesn't say what they are. */
export function isPainted({ role }: { readonly role?: Role }): boolean {
  return role === undefined || painted.has(role);
}

const painted: ReadonlySet<Role> = new Set(['winner', 'candidate', 'supplier']);
