import { expect, test } from 'vitest';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { type PendingChange, sumUp } from '../../../../worker/desk/approval/halt.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';

/** What an object's storage holds in one value, in bytes. */
const mostInValue = 2_000_000;

function changeOf(serial: number): PendingChange {
  return {
    subject: codeOf(serial),
    name: `示例环境${serial}号有限公司`,
    turn: serial % 4 === 0 ? 'milder' : 'harsher',
    before: 'normal',
    after: 'banned',
    until: '2027-11-20T16:00:00.000Z',
    entries: [`330300-${serial}`],
    recordedBy: [`officer-${serial % 3}`],
  };
}

const some = (count: number) => Array.from({ length: count }, (_, serial) => changeOf(serial));

test.each([0, 1, 25])('the digest of %i changes is that of their canonical JSON', (count) => {
  const changes = some(count);

  const { digest } = sumUp(7, changes);

  const told = changes.map(({ name: _, recordedBy: __, ...change }) => change);
  expect(digest).toBe(toHex(sha256(canonicalBytes({ v: 1, since: 7, changes: told }))));
});

test('of forty thousand changes that wait, all are counted and as many listed as one stored value holds', () => {
  const { harsher, milder, changes, recordedBy } = sumUp(7, some(40_000));

  expect({ harsher, milder }).toEqual({ harsher: 30_000, milder: 10_000 });
  expect(recordedBy).toEqual(new Set(['officer-0', 'officer-1', 'officer-2']));
  expect(changes.length).toBeGreaterThan(1000);
  expect(changes).toEqual(some(changes.length));
  expect(canonicalBytes(changes).length).toBeLessThan(mostInValue);
});
