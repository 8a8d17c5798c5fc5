import type { Finding } from '../../shared/findings/finding.ts';
import type { PartyRole } from '../../shared/findings/party-role.ts';
import type { Labels } from './labels.ts';
import { plainName } from './plain-name.ts';

/**
 * How far the roles of a page's findings agree with the labels. Where the page states no role beside a name, none
 * should be read.
 */
export type RoleScore = {
  readonly right: number;
  readonly unread: number;
  readonly wrong: readonly {
    readonly name: string;
    readonly role: PartyRole;
    readonly label: string;
  }[];
};

/** A label holds for a name at every place; names whose labels give no such role don't count. */
export function scoreRoles({ mentions }: Labels, findings: readonly Finding[]): RoleScore {
  const labelOf = new Map(mentions.map(({ name, roles }) => [plainName(name), roles?.[0] ?? '']));
  const told = findings.flatMap(({ name, role }) => {
    const label = labelOf.get(plainName(name)) ?? '';
    const expected = rolesOfLabel(label);
    return expected === undefined ? [] : [{ name, role, label, expected }];
  });
  return {
    right: told.filter(({ role, expected }) => role && expected.includes(role)).length,
    unread: told.filter(({ role }) => role === undefined).length,
    wrong: told.flatMap(({ name, role, label, expected }) =>
      role === undefined || expected.includes(role) ? [] : [{ name, role, label }],
    ),
  };
}

function rolesOfLabel(label: string): readonly PartyRole[] | undefined {
  if (label.startsWith('environmental agency')) return ['supplier'];
  return expectedRoles[label];
}

/** The roles in the words of the labels. */
const expectedRoles: Readonly<Record<string, readonly PartyRole[]>> = {
  winner: ['winner'],
  candidate: ['candidate'],
  'disqualified bidder': ['supplier'],
  purchaser: ['purchaser'],
  agent: ['procurement-agent'],
};
