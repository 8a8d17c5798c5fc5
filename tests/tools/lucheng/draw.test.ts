import { describe, expect, test } from 'vitest';
import { publicDrawsOf } from '../../../shared/disclosure/public-draws.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { round1000 } from '../../fixtures/draw/beacons.ts';
import { party } from '../../fixtures/draw/sample-draw.ts';
import { makeIrregularUscc } from '../../fixtures/records/made-up-codes.ts';
import { proposer } from '../../fixtures/town/actors.ts';
import { byRound1000, openDraws, tuesday } from './open-draws.ts';

const draws = openDraws();

describe('Art. 23: a draw from pool to recheck on the command line', () => {
  test('a draw by drand holds, from pool to recheck', async () => {
    await draws.commit(...byRound1000);
    const beacon = await draws.write('beacon.json', JSON.stringify(round1000));
    const held = await draws.hold('--beacon', beacon);
    const record = await draws.recordOf(held);

    const checked = await draws.check(record.out);

    expect(checked).toMatchObject({ exitCode: 0, errors: '' });
    expect(checked.out).toContain('this draw holds');
    expect(checked.out).toContain('checked against the pool');
    for (const code of JSON.parse(held.out).drawn) expect(checked.out).toContain(code);
  });

  test('a party with an irregular code is refused until it was verified', async () => {
    const irregular = makeIrregularUscc(1);
    const before = await draws.commitment(...byRound1000, '--party', irregular);

    draws.book().record(tuesday, proposer, {
      kind: 'code-verified',
      subject: { kind: 'client', code: irregular },
      body: { source: '营业执照', seenOn: '2023-08-22' },
    });
    const after = await draws.commitment(...byRound1000, '--party', irregular);

    expect(before).toMatchObject({ exitCode: 1, errors: expect.stringContaining('code-verified') });
    expect(JSON.parse(after.out)).toMatchObject({ parties: [party, irregular] });
  });

  test('an expert who works for a party is not eligible, however the party’s code is typed', async () => {
    const plain = await draws.commitment(...byRound1000);
    const typed = await draws.commitment(
      ...byRound1000,
      '--party',
      `${party.slice(0, 8)} ${party.slice(8)}`,
    );

    const { listHash } = JSON.parse(plain.out);
    expect(JSON.parse(typed.out)).toMatchObject({ listHash, parties: [party, party] });
  });

  test('what the register says of a draw is rechecked, as the API answers it', async () => {
    await draws.commit(...byRound1000);
    const beacon = await draws.write('beacon.json', JSON.stringify(round1000));
    await draws.recordOf(await draws.hold('--beacon', beacon));
    const [draw] = publicDrawsOf(draws.book().entries, '2023-08-26T00:00:00.000Z', wenzhou);

    const checked = await draws.check(JSON.stringify({ sequence: 1, draw }));
    const forged = await draws.check(JSON.stringify({ ...draw, seal: 'a'.repeat(64) }));

    expect(checked).toMatchObject({ exitCode: 0, errors: '' });
    expect(checked.out).toContain('places drawn');
    expect(forged).toMatchObject({ exitCode: 1, out: '' });
  });

  test('the public copy of a draw names no employer and still holds', async () => {
    await draws.commit(...byRound1000);
    const beacon = await draws.write('beacon.json', JSON.stringify(round1000));
    const held = await draws.hold('--beacon', beacon);
    const record = await draws.recordOf(held, '--public');

    expect(record.out).not.toContain('employers');
    expect((await draws.check(record.out)).out).toContain('not checked');
  });

  test('a draw by two secrets holds, without a network', async () => {
    const [one, two] = [await draws.secret('示例市局'), await draws.secret('示例协会')];
    await draws.commit('--reveal', one.hash, '--reveal', two.hash);
    const secrets = ['--secret', one.secret, '--secret', two.secret];
    const held = await draws.hold(...secrets);

    const record = await draws.recordOf(held);

    expect((await draws.check(record.out)).exitCode).toBe(0);
  });
});
