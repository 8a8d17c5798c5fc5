import type { RequestListener } from 'node:http';
import Provider from 'oidc-provider';
import { openTown, type Town } from '../../tools/town/town.ts';
import { serveLocal } from './serve-local.ts';

const secret = 'client-secret-of-nobody-but-the-tests';

/** Whoever signs in there by this name, with any password. */
const people: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  officer: { name: '陈示例', dept: 'regulator' },
  cook: { name: '何示例', dept: 'canteen' },
  agent: { name: '王示例', type: 'legal', org: '示例瓯江环境科技有限公司' },
};

export type ProviderTown = { readonly town: Town; readonly stop: () => Promise<void> };

/** A town whose office and counter let in whom a certified OpenID Connect provider vouches for; `uscc` is the agent's organisation. */
export async function openProviderTown(uscc: string): Promise<ProviderTown> {
  const door: { answer?: RequestListener } = {};
  const server = await serveLocal((request, response) => door.answer?.(request, response));
  const client = {
    issuer: server.origin,
    signedWith: 'RS256',
    claimsIn: 'userinfo',
    secretSentBy: 'basic',
  };
  const office = {
    ...client,
    id: 'city',
    clientId: 'office',
    front: 'office',
    name: { zh: '示例市统一身份认证', en: 'City sign-on' },
    grants: [
      { when: { dept: ['regulator'] }, authority: '示例市生态环境局', role: 'city-regulator' },
    ],
  };
  const counter = {
    ...client,
    id: 'legal',
    clientId: 'counter',
    front: 'counter',
    name: { zh: '示例省法人认证', en: 'Legal persons' },
    agency: { codeClaim: 'uscc', organisationClaim: 'org', when: { type: ['legal'] } },
  };
  const secrets = { city: secret, legal: secret };
  const town = await openTown({ providers: { settings: [office, counter], secrets } });
  const provider = new Provider(server.origin, {
    clients: [
      clientOf('office', `${town.officeOrigin}/sign-in/back/city`),
      clientOf('counter', `${town.counterOrigin}/sign-in/back/legal`),
    ],
    claims: { openid: ['sub'], profile: ['name', 'dept', 'type', 'org', 'uscc'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, uscc, ...people[id] }),
    }),
    pkce: { required: () => true },
  });
  door.answer = provider.callback();
  const stop = async () => {
    await town.stop();
    await server.stop();
  };
  return { town, stop };
}

function clientOf(id: string, back: string) {
  return {
    client_id: id,
    client_secret: secret,
    redirect_uris: [back],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  };
}
