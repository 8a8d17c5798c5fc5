import { type PartyRole, partyRoles } from '../../../shared/findings/party-role.ts';
import type { FindingGroup } from '../parts/group-findings.ts';

/** Agencies that the page names as one: the parts of a consortium, or one by itself. */
export type Together = readonly [FindingGroup, ...FindingGroup[]];

/** The agencies that the page names in one role; `unnamed`: it doesn't say in which. */
export type RoleSection = {
  readonly role: PartyRole | 'unnamed';
  readonly parties: readonly Together[];
};

/**
 * The agencies of a page by their roles: suppliers first, then those of whom the page says nothing, who may be suppliers too, then
 * the others. Within a role the order given, with the parts of a consortium beside the first of them.
 */
export function roleSections(groups: readonly FindingGroup[]): readonly RoleSection[] {
  const byRole = Map.groupBy(groups, ({ role }) => role ?? 'unnamed');
  return order.flatMap((role) => {
    const inRole = byRole.get(role) ?? [];
    return inRole.length === 0 ? [] : [{ role, parties: joinConsortia(inRole) }];
  });
}

const order: readonly RoleSection['role'][] = [
  ...partyRoles.slice(0, partyRoles.indexOf('purchaser')),
  'unnamed',
  ...partyRoles.slice(partyRoles.indexOf('purchaser')),
];

function joinConsortia(groups: readonly FindingGroup[]): readonly Together[] {
  const parties = new Map<string, [FindingGroup, ...FindingGroup[]]>();
  for (const [place, group] of groups.entries()) {
    const codes = group.consortium?.codes.toSorted().join() ?? '';
    const key = codes === '' ? `${place}` : codes;
    const others = parties.get(key);
    if (others === undefined) parties.set(key, [group]);
    else others.push(group);
  }
  return [...parties.values()];
}
