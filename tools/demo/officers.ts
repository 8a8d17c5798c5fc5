import { deskPaths } from '../../shared/contract/desk-paths.ts';
import type { Actor, EntryDraft } from '../../shared/ledger/entry.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../lucheng/desk-client.ts';
import { createToken } from '../lucheng/tokens/create-token.ts';
import { demoAgencies } from './agencies.ts';
import { clientCodes } from './clients.ts';
import { developmentCommission, financeBureau, regulator } from './drafts.ts';
import { guild, guildCode } from './full-record/by-the-guild.ts';

/** Fictional people; one proposes a listing, another decides it. */
const actors = {
  registrar: { person: 'demo-registrar', authority: regulator, role: 'city-regulator' },
  proposer: { person: 'demo-proposer', authority: regulator, role: 'city-regulator' },
  approver: { person: 'demo-approver', authority: regulator, role: 'city-regulator' },
  finance: { person: 'demo-finance', authority: financeBureau, role: 'joint-discipline-authority' },
  commissioner: {
    person: 'demo-commissioner',
    authority: developmentCommission,
    role: 'joint-discipline-authority',
  },
  agent: {
    person: 'demo-agent',
    authority: demoAgencies.aojiang.name,
    role: 'agency',
    speaksFor: { kind: 'agency', code: demoAgencies.aojiang.code },
  },
  guild: {
    person: 'demo-guild',
    authority: guild,
    role: 'association',
    speaksFor: { kind: 'association', code: guildCode },
  },
  client1: client(1),
  client2: client(2),
  client3: client(3),
  client4: client(4),
} as const satisfies Record<string, Actor>;

function client(serial: 1 | 2 | 3 | 4): Actor {
  const code = clientCodes[(serial - 1) as 0 | 1 | 2 | 3];
  const speaksFor = { kind: 'client', code } as const;
  return {
    person: `demo-client-${serial}`,
    authority: `示例委托单位${serial}`,
    role: 'client',
    speaksFor,
  };
}

type Officer = {
  readonly token: string;
  /** Records all drafts or none; their ids. Throws with the desk's own words. */
  readonly record: (...drafts: readonly EntryDraft[]) => Promise<readonly string[]>;
};

export type Appointed<Name extends string> = Readonly<Record<Name, Officer>>;
export type Officers = Appointed<keyof typeof actors>;

/** The demo's officers. */
export function appointOfficers(deskOrigin: string, operatorSecret: string): Promise<Officers> {
  return appoint(actors, deskOrigin, operatorSecret);
}

/** Has the desk make a token for each of them. */
export async function appoint<Name extends string>(
  people: Readonly<Record<Name, Actor>>,
  deskOrigin: string,
  operatorSecret: string,
): Promise<Appointed<Name>> {
  const operator: DeskAccess = { origin: deskOrigin, credential: operatorSecret, fetch };
  const appointed = Object.entries<Actor>(people).map(async ([name, actor]) => {
    const { token } = await createToken(operator, { ...actor, days: 366 });
    return [name, officerWith(deskOrigin, token)] as const;
  });
  return Object.fromEntries(await Promise.all(appointed)) as Appointed<Name>;
}

function officerWith(deskOrigin: string, token: string): Officer {
  const desk: DeskAccess = { origin: deskOrigin, credential: token, fetch };
  return {
    token,
    record: async (...drafts) => {
      const body = drafts.map((draft) => JSON.stringify(draft)).join('\n');
      const headers = {
        'Content-Type': 'application/x-ndjson',
        'Idempotency-Key': crypto.randomUUID(),
      };
      const answer = await mustAnswer(askDesk(desk, 'POST', deskPaths.entries, { body, headers }));
      const { entries } = answer as { readonly entries: readonly { readonly id: string }[] };
      return entries.map(({ id }) => id);
    },
  };
}
