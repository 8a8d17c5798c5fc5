import { describe, expect, test } from 'vitest';
import { readProviderSettings } from '../../../../../worker/desk/entering/providers/provider-settings.ts';
import { providerBindings } from '../../../../fixtures/providers/provider-settings.ts';

const { IDENTITY_PROVIDERS: written, IDENTITY_PROVIDER_SECRETS: secrets } = providerBindings;
const [city, legal] = JSON.parse(written);

/** The rules that settings break, each with its field. */
function faultsOf(settings: unknown, given = secrets) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings);
  return readProviderSettings(text, given).faults.map(({ field, rule }) => `${field} ${rule}`);
}

describe('the settings of identity providers', () => {
  test('are none where nothing is set', () => {
    expect([undefined, '', ' '].map((text) => readProviderSettings(text, undefined))).toEqual(
      Array(3).fill({ providers: [], faults: [] }),
    );
  });

  test('are taken with their secrets', () => {
    const { providers, faults } = readProviderSettings(written, secrets);

    expect(faults).toEqual([]);
    expect(providers.map(({ settings: { id } }) => id)).toEqual(['city', 'legal', 'open']);
    expect(providers.every(({ clientSecret }) => clientSecret !== '')).toBe(true);
  });

  const rule = city.grants[0];

  test.each<[string, unknown, string]>([
    ['no JSON', '[', 'IDENTITY_PROVIDERS json.malformed'],
    [
      'an issuer without TLS',
      [{ ...city, issuer: 'http://id.example' }],
      'IDENTITY_PROVIDERS[0].issuer provider.issuer',
    ],
    [
      'an issuer with a query',
      [{ ...city, issuer: 'https://id.example/?a' }],
      'IDENTITY_PROVIDERS[0].issuer provider.issuer',
    ],
    [
      'no algorithm',
      [{ ...city, signedWith: 'none' }],
      'IDENTITY_PROVIDERS[0].signedWith field.value',
    ],
    [
      'the operator’s role',
      [{ ...city, grants: [{ ...rule, role: 'operator' }] }],
      'IDENTITY_PROVIDERS[0].grants[0].role provider.role-not-by-claims',
    ],
    [
      'an agency’s role in the office',
      [{ ...city, grants: [{ ...rule, role: 'agency' }] }],
      'IDENTITY_PROVIDERS[0].grants[0].role provider.role-not-by-claims',
    ],
    [
      'administration',
      [{ ...city, grants: [{ ...rule, administers: true }] }],
      'IDENTITY_PROVIDERS[0].grants[0].administers field.unknown',
    ],
    [
      'a rule for everybody',
      [{ ...city, grants: [{ ...rule, when: {} }] }],
      'IDENTITY_PROVIDERS[0].grants[0].when provider.for-everybody',
    ],
    ['a second of one id', [city, city], 'IDENTITY_PROVIDERS provider.same-id'],
    ['a way into no front', [{ ...legal, front: 'back' }], 'IDENTITY_PROVIDERS[0].front'],
    ['a misspelt key', [{ ...city, isuer: 'x' }], 'IDENTITY_PROVIDERS[0].isuer field.unknown'],
  ])('with %s say so, and no provider is used', (_name, settings, fault) => {
    expect(faultsOf(settings).join('; ')).toContain(fault);
    expect(readProviderSettings(JSON.stringify(settings), secrets).providers).toEqual([]);
  });

  test('without a secret say whose is missing', () => {
    expect(faultsOf(written, '{"city":"x","open":"x"}')).toEqual([
      'IDENTITY_PROVIDER_SECRETS.legal provider.no-secret',
    ]);
  });
});
