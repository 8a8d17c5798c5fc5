import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientNetwork } from '../../../shared/identity/client-network.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7 ', '203.0.113.7'],
  ['203.000.113.007', '203.0.113.7'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::%eth0', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1:2:3:4:5:6:203.0.113.7', '1:2:3:4::/64'],
])('the address %s belongs to the network %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network);
});

test.each([
  '::ffff:203.0.113.7',
  '::FFFF:cb00:7107',
  '0:0:0:0:0:ffff:203.0.113.7',
  '64:ff9b::203.0.113.7',
  '64:ff9b::cb00:7107',
  '2002:cb00:7107::1',
  '2002:cb00:7107:5:1:2:3:4',
])('%s is the IPv4 address that it carries', (address) => {
  expect(clientNetwork(address)).toBe('203.0.113.7');
});

test.each([
  '',
  'office',
  '203.0.113',
  '203.0.113.256',
  '203.0.113.7.1',
  '0x7f.0.0.1',
  ':',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  '12345::',
  'g::',
  '::203.0.113.999',
  '203.0.113.7::',
  '１.２.３.４',
  '203.0.113.7, 203.0.113.8',
])('“%s” is no address, and all such texts count as one network', (address) => {
  expect(clientNetwork(address)).toBe('none');
});

test('an address has the same network however it is spelled, and whatever its last 64 bits', () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  const eight = fc.tuple(group, group, group, group, group, group, group, group);

  fc.assert(
    fc.property(eight, fc.array(group, { minLength: 4, maxLength: 4 }), (groups, others) => {
      const long = groups.map((one) => one.toString(16).padStart(4, '0').toUpperCase()).join(':');
      const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
      const neighbour = [...groups.slice(0, 4), ...others].map((one) => one.toString(16)).join(':');

      expect(clientNetwork(long)).toBe(clientNetwork(short));
      if (groups.slice(0, 4).some((one) => one !== 0) && groups[0] !== 0x64)
        expect(clientNetwork(neighbour)).toBe(clientNetwork(short));
    }),
  );
});
