import { seeUnpublished } from '../../access/reading-rights.ts';
import type { Grant } from '../../accounts/grant.ts';

/** Who sees how publishing fares, and what is not published yet. */
export function seesPublishing({ role }: Grant): boolean {
  return role !== undefined && seeUnpublished.includes(role);
}

/** Who lets pass what waits, or refuses it. */
export function decidesHalts({ role }: Grant): boolean {
  return role === 'operator';
}

/** Who may try other numbers on every file. */
export function triesPolicies({ role }: Grant): boolean {
  return role === 'auditor' || role === 'operator';
}
