import { expect } from 'vitest';
import { partyKinds } from '../../../../shared/identity/subject.ts';
import { type Role, roles } from '../../../../shared/ledger/entry.ts';
import { ledger, makeToken, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { askExample, type Described, operations } from './described.ts';

/** One caller of each role. */
const tokens = new Map<Role, string>();

/** Gives each role a token, and records the entries of the example. */
export async function openToAll(): Promise<void> {
  await setClock('2026-11-24T01:00:00.000Z');
  for (const role of roles) {
    const kind = partyKinds.find((one) => one === role);
    const speaksFor = kind && { kind, code: ownCode(role) };
    const { token } = await makeToken(`${role}-1`, role, 30, speaksFor);
    tokens.set(role, token);
  }
  const actor = { person: 'officer-9', authority: '示例市生态环境局', role: 'auditor' } as const;
  await ledger().createToken('0123456789abcdef'.padEnd(64, '0'), actor, 3600);
  const recording = operations.find(({ operationId }) => operationId === 'recordEntries');
  const recorded = recording && (await askAllowed(recording));
  expect(recorded?.status).toBe(201);
}

export const tokenOf = (role: Role) => tokens.get(role) ?? '';

/** Asks as somebody who may. */
export const askAllowed = (operation: Described) => askExample(operation, credentialFor(operation));

/** Of the first who may ask, the city before others. */
function credentialFor({ 'x-lucheng-askers': { roles, operatorSecret: bySecret } }: Described) {
  const [first] = roles.includes('city-regulator') ? ['city-regulator' as const] : roles;
  return (first && !bySecret ? tokens.get(first) : operatorSecret) ?? '';
}

function ownCode(role: Role): string {
  return role === 'practitioner' || role === 'expert' ? 'P-0123456789' : codeOf(1);
}
