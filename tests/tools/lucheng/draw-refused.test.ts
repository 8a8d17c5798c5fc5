import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { round123, round1000 } from '../../fixtures/draw/beacons.ts';
import { byRound1000, openDraws, thursday } from './open-draws.ts';

const draws = openDraws();

describe('what does not hold is said, with exit code 1', () => {
  test('a draw with a changed record ends with exit code 1', async () => {
    const text = await readFile(
      join(import.meta.dirname, '../../fixtures/draw/draw-record.json'),
      'utf8',
    );
    const record = JSON.parse(text);
    record.held.drawn.reverse();

    const { exitCode, out, errors } = await draws.check(JSON.stringify(record));

    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain('or another order');
  });

  test('a draw with the beacon of another round ends with exit code 1', async () => {
    await draws.commit(...byRound1000);
    const beacon = await draws.write('beacon.json', JSON.stringify(round123));

    const held = await draws.hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('not the random value that was committed to');
  });

  test('a draw that commits to a past round ends with exit code 1', async () => {
    const committed = await draws.commitmentAt('2023-08-23T23:50', ...byRound1000);

    expect(committed).toMatchObject({ exitCode: 1, out: '' });
    expect(committed.errors).toContain('10 分钟');
  });

  test('a draw with two sources of chance is refused with exit code 2', async () => {
    const [one, two] = [await draws.secret('示例市局'), await draws.secret('示例协会')];
    const revealed = ['--reveal', one.hash, '--reveal', two.hash];
    expect(await draws.commitment(...byRound1000, ...revealed)).toMatchObject({
      exitCode: 2,
      out: '',
    });
    await draws.commit(...revealed);
    const secrets = ['--secret', one.secret, '--secret', two.secret];
    const beacon = await draws.write('beacon.json', JSON.stringify(round1000));

    expect(await draws.hold(...secrets, '--beacon', beacon)).toMatchObject({
      exitCode: 2,
      out: '',
    });
    expect(await draws.hold(...secrets, '--secret', one.secret)).toMatchObject({
      exitCode: 2,
      out: '',
    });
  });

  test('a commitment to a pool that leaves out an expert of the ledger ends with exit code 1', async () => {
    const all = [...draws.book().entries];
    draws.book().entries.splice(0, 1);
    const { out } = await draws.commitment(...byRound1000);
    draws.book().entries.splice(0, draws.book().entries.length, ...all);
    draws.recordCommitment(out);
    const beacon = await draws.write('beacon.json', JSON.stringify(round1000));

    const held = await draws.hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('not the pool that was committed to');
  });

  test('a draw with a file that is no beacon ends with exit code 1', async () => {
    await draws.commit(...byRound1000);
    const beacon = await draws.write('beacon.json', 'null');

    const held = await draws.hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('randomness.beacon');
  });

  test('a draw by a commitment that is not on record ends with exit code 1', async () => {
    const held = await draws.run(
      thursday,
      'draw',
      'hold',
      await draws.ledger(),
      '--commitment',
      '330300-99',
      '--beacon',
      'x',
    );

    expect(held).toMatchObject({ exitCode: 1, out: '' });
  });

  test('a check of a missing file ends with exit code 1', async () => {
    expect(
      await draws.run(thursday, 'draw', 'check', join(import.meta.dirname, 'none.json')),
    ).toMatchObject({
      exitCode: 1,
    });
  });
});
