import { expect, test } from 'vitest';
import { managedSchema } from '../../../extension/settings/managed-schema.ts';
import {
  isUsedUnder,
  noPolicy,
  policyOf,
  policySettings,
} from '../../../extension/settings/policy.ts';
import { readerSettings } from '../../../extension/settings/reader-settings.ts';

const builtIn = [
  {
    jurisdiction: '330300',
    origin: 'https://register.example',
    mirrors: ['https://mirror.example'],
  },
];

test('without a policy nothing is fixed', () => {
  expect(policyOf({}, builtIn)).toEqual(noPolicy);
});

test('what an organisation says is fixed', () => {
  const policy = policyOf(
    { lang: 'zh', pausedHosts: [], source: 'https://mirror.example', opensWelcome: false },
    builtIn,
  );

  expect(policy).toEqual({
    fixed: { lang: 'zh', pausedHosts: [] },
    source: 'https://mirror.example',
    opensWelcome: false,
    faults: [],
  });
});

test('a policy cannot bring an address that is not built in', () => {
  const policy = policyOf({ source: 'https://evil.example' }, builtIn);

  expect(policy.source).toBeUndefined();
  expect(policy.faults).toEqual([{ field: 'source', rule: 'not-built-in' }]);
});

test('an organisation chooses which of the built-in cities are used', () => {
  const two = [...builtIn, { jurisdiction: '990100', origin: 'https://b.example', mirrors: [] }];

  const policy = policyOf({ registers: ['990100'], source: 'https://b.example' }, two);

  expect(policy).toMatchObject({ registers: ['990100'], source: 'https://b.example', faults: [] });
  expect(two.map(({ jurisdiction }) => isUsedUnder(policy, jurisdiction))).toEqual([false, true]);
});

test.each([
  ['a city that is not built in', ['990100'], [{ field: 'registers[0]', rule: 'not-built-in' }]],
  ['an empty list', [], []],
])('a policy leaves no device without a register: %s', (_, registers, faults) => {
  const policy = policyOf({ registers }, builtIn);

  expect(policy.faults).toEqual(faults);
  expect(isUsedUnder(policy, '330300')).toBe(true);
});

test('a slip in one field is told and frees no other', () => {
  const policy = policyOf({ lang: 'fr', textSize: 'large', colour: 'red' }, builtIn);

  expect(policy.fixed).toEqual({ textSize: 'large' });
  expect(policy.faults).toEqual([
    { field: 'lang', rule: 'not-one-of' },
    { field: 'colour', rule: 'unknown' },
  ]);
});

test('the schema for administrators has every setting, and nothing that browsers don’t know', () => {
  const { properties } = managedSchema() as { properties: Record<string, object> };

  expect(Object.keys(properties)).toEqual(Object.keys(policySettings.shape));
  expect(Object.keys(properties)).toEqual(
    expect.arrayContaining(Object.keys(readerSettings.shape)),
  );
  expect(properties.palette).toMatchObject({ type: 'string', enum: ['auto', 'light', 'dark'] });
  expect(properties.pausedHosts).toMatchObject({ type: 'array', items: { type: 'string' } });
  for (const field of Object.values(properties)) {
    expect(Object.keys(field)).toContain('title');
    for (const key of Object.keys(field)) expect(['type', 'title', 'enum', 'items']).toContain(key);
  }
});
