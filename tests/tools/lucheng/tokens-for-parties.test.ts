import { describe, expect, test } from 'vitest';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { openDesk } from './open-desk.ts';

const desk = openDesk();

describe('token create --speaks-for', () => {
  const grant = [
    'token',
    'create',
    '--person',
    'agent-1',
    '--authority',
    '示例单位',
    '--days',
    '1',
  ];

  test('token create --speaks-for makes a token for the subject it names', async () => {
    const code = makeUscc(1);
    const { exitCode, out } = await desk.run(...grant, '--role', 'agency', '--speaks-for', code);

    const access = { ...desk.operator(), credential: out.trim() };
    const session = await mustAnswer(askDesk(access, 'GET', '/v1/session'));
    expect(exitCode).toBe(0);
    expect(session).toMatchObject({ role: 'agency', speaksFor: { kind: 'agency', code } });
  });

  test('token create --speaks-for tells a client from the agency of the same code', async () => {
    const speaksFor = `client:${makeUscc(1)}`;
    const { out } = await desk.run(...grant, '--role', 'client', '--speaks-for', speaksFor);

    const access = { ...desk.operator(), credential: out.trim() };
    const session = await mustAnswer(askDesk(access, 'GET', '/v1/session'));
    expect(session).toMatchObject({ speaksFor: { kind: 'client', code: makeUscc(1) } });
  });

  test('token create --speaks-for refuses a malformed code before asking the desk', async () => {
    const { exitCode, errors } = await desk.run(
      ...grant,
      '--role',
      'agency',
      '--speaks-for',
      '9199',
    );

    expect(exitCode).toBe(2);
    expect(errors).toMatch(/--speaks-for 9199: .*18/);
  });

  test('token create leaves it to the desk to refuse a role without a subject', async () => {
    const { exitCode, errors } = await desk.run(...grant, '--role', 'agency');

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/speaksFor: .*令牌须指明同类主体/);
  });
});
