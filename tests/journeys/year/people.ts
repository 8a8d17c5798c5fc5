import type { Actor } from '../../../shared/ledger/entry.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import type { Year } from '../../support/year.ts';

export const city = '示例市生态环境局';
export const careful = { code: makeUscc(501), name: '示例慎行环境监测有限公司' };
export const hasty = { code: makeUscc(502), name: '示例疾行环境检测有限公司' };
export const clients = [makeUscc(601), makeUscc(602), makeUscc(603)] as const;
const guild = makeUscc(701);

/** Who lives through the year, and in which role. */
export const people = {
  registrar: officer('registrar', 'city-regulator'),
  proposer: officer('proposer', 'city-regulator'),
  approver: officer('approver', 'city-regulator'),
  inspector: officer('inspector', 'county-regulator', '示例县生态环境局'),
  finance: officer('finance', 'joint-discipline-authority', '示例市财政局'),
  careful: party('careful', 'agency', careful.code),
  hasty: party('hasty', 'agency', hasty.code),
  guild: party('guild', 'association', guild),
  client0: party('client-0', 'client', clients[0]),
  client1: party('client-1', 'client', clients[1]),
  client2: party('client-2', 'client', clients[2]),
} as const satisfies Record<string, Actor>;

/** The year that they live through. */
export type YearInWenzhou = Year<keyof typeof people>;

function officer(person: string, role: Actor['role'], authority = city): Actor {
  return { person: `year-${person}`, authority, role };
}

function party(person: string, role: 'agency' | 'client' | 'association', code: string): Actor {
  return { person: `year-${person}`, authority: '本单位', role, speaksFor: { kind: role, code } };
}
