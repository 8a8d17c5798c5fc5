import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { line } from '../../../../shared/kinds/form/fields.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { roles } from '../../../../shared/ledger/entry.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/);
const claim = z.string().min(1).max(100);

/** What claims have to be: each of these one of the values beside it. Never nothing, which everybody would meet. */
const condition = z
  .record(claim, z.array(z.string().min(1).max(200)).min(1).max(500))
  .refine((when) => Object.keys(when).length > 0, { params: forEverybody() });

/** The roles that claims may give: what acts for itself needs a party, and the operator's comes by the operator's secret alone. */
const officeRole = z.enum(roles).refine((role) => !actsForItself(role) && role !== 'operator', {
  params: notByClaims(),
});

const common = {
  id,
  name: z.strictObject({ zh: line(20), en: line(30) }),
  issuer: z.string().refine(isIssuer, { params: notAnIssuer() }),
  clientId: z.string().min(1).max(200),
  /** How the client's secret is shown (RFC 6749 § 2.3.1): in a header, or in the body of the request. */
  secretSentBy: z.enum(['basic', 'post']).default('basic'),
  /** The one algorithm that ID tokens may be signed with. */
  signedWith: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']),
  scope: z
    .string()
    .regex(/^openid( [\w:.-]+)*$/)
    .default('openid profile'),
  /** Where the claims are read: the signed ID token, or the provider's UserInfo endpoint, asked over TLS. */
  claimsIn: z.enum(['id-token', 'userinfo']).default('id-token'),
  nameClaim: claim.default('name'),
};

const office = z.strictObject({
  ...common,
  front: z.literal('office'),
  grants: z
    .array(z.strictObject({ when: condition, authority: line(100, 2), role: officeRole }))
    .max(500),
});

const counter = z.strictObject({
  ...common,
  front: z.literal('counter'),
  agency: z.strictObject({
    /** Whose claim is a unified social credit code, and whose the organisation's name. */
    codeClaim: claim,
    organisationClaim: claim,
    when: condition,
    /** `invited`: only where the city has invited an agency's first person and nobody has come in yet. `anyone`: the provider's word is enough. */
    firstAccount: z.enum(['invited', 'anyone']).default('invited'),
  }),
});

const providers = z
  .array(z.discriminatedUnion('front', [office, counter]))
  .max(10)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, {
    params: sameId(),
  });

export type ProviderSettings = z.output<typeof providers>[number];
export type CounterProvider = Extract<ProviderSettings, { front: 'counter' }>;

/** With its client secret, which stands apart so that the rest can be shown to anybody. */
export type ReadSettings = {
  readonly providers: readonly {
    readonly settings: ProviderSettings;
    readonly clientSecret: string;
  }[];
  /** What is wrong; then there is no provider at all. */
  readonly faults: readonly Fault[];
};

/** Reads `IDENTITY_PROVIDERS` and the secret `IDENTITY_PROVIDER_SECRETS`, JSON of one secret by each id. */
export function readProviderSettings(
  written: string | undefined,
  secrets: string | undefined,
): ReadSettings {
  if (written === undefined || written.trim() === '') return { providers: [], faults: [] };
  const [list, keys] = [asJson(written), asJson(secrets ?? '{}')];
  if (list === undefined) return { providers: [], faults: [notJson('IDENTITY_PROVIDERS')] };
  if (keys === undefined) return { providers: [], faults: [notJson('IDENTITY_PROVIDER_SECRETS')] };
  const parsed = providers.safeParse(list, { reportInput: true });
  if (!parsed.success) {
    const faults = faultsOf(parsed.error).map((fault) => ({
      ...fault,
      field: `IDENTITY_PROVIDERS${fault.field}`,
    }));
    return { providers: [], faults };
  }
  const found = z.record(z.string(), z.string().min(1)).safeParse(keys).data ?? {};
  const without = parsed.data.filter((one) => found[one.id] === undefined);
  if (without.length > 0) return { providers: [], faults: without.map((one) => noSecret(one.id)) };
  return {
    providers: parsed.data.map((settings) => ({
      settings,
      clientSecret: found[settings.id] ?? '',
    })),
    faults: [],
  };
}

/** https; or this machine alone, for tests. */
export function isOnThisMachine(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1');
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  return (protocol === 'https:' || isOnThisMachine(text)) && search + hash + username === '';
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(field: string): Fault {
  return { field, rule: 'json.malformed', zh: '不是有效的 JSON', en: 'Not valid JSON' };
}

function noSecret(provider: string): Fault {
  return {
    field: `IDENTITY_PROVIDER_SECRETS.${provider}`,
    rule: 'provider.no-secret',
    zh: `缺少身份提供方“${provider}”的客户端密钥`,
    en: `The client secret of the provider “${provider}” is missing`,
  };
}

function forEverybody() {
  return {
    rule: 'provider.for-everybody',
    zh: '条件不得为空：空的条件人人满足',
    en: 'A condition must not be empty: everybody would meet it',
  };
}

function notByClaims() {
  return {
    rule: 'provider.role-not-by-claims',
    zh: '此职权不能由身份提供方的声明授予',
    en: 'No claim can give this role',
  };
}

function notAnIssuer() {
  return {
    rule: 'provider.issuer',
    zh: '须为 https 地址，不带参数，与提供方公布的 issuer 逐字一致',
    en: 'An https address without a query, letter by letter what the provider publishes as its issuer',
  };
}

function sameId() {
  return {
    rule: 'provider.same-id',
    zh: '两个身份提供方使用了同一 id',
    en: 'Two providers have the same id',
  };
}
