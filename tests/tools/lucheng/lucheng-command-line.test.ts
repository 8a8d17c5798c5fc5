import { expect, test } from 'vitest';
import { runLucheng } from '../../support/run-lucheng.ts';

test.each([[[]], [['--help']], [['help']]])('lucheng %j lists every command', async (words) => {
  const { exitCode, out } = await runLucheng(words);

  expect(exitCode).toBe(0);
  for (const name of [
    'import agencies',
    'token create',
    'token revoke',
    'keys init',
    'keys rotate-head',
  ]) {
    expect(out).toContain(name);
  }
});

test('a command of lucheng explains itself', async () => {
  const { exitCode, out } = await runLucheng(['import', 'agencies', '--help']);

  expect(exitCode).toBe(0);
  expect(out).toContain('Usage: lucheng import agencies FILE');
});

test.each([
  ['an unknown command', ['import', 'lions'], 'no command "import lions"'],
  ['an unknown option', ['keys', 'init', '--dri', 'x'], "Unknown option '--dri'"],
  ['an option without its value', ['keys', 'init', '--dir'], '--dir'],
  ['a missing option', ['keys', 'init'], '--dir is required'],
  [
    'a number that is none',
    ['keys', 'init', '--dir', 'x', '--root-keys', 'two'],
    '--root-keys must be a whole number',
  ],
  [
    'a threshold above the keys',
    ['keys', 'init', '--dir', 'x', '--root-keys', '1', '--threshold', '2'],
    '--threshold must be a whole number from 1 to 1',
  ],
  ['a missing operand', ['import', 'agencies'], 'too few or too many operands'],
  [
    'an unknown role',
    ['token', 'create', '--person', 'p', '--authority', 'a', '--role', 'mayor', '--days', '1'],
    '--role must be one of',
  ],
  [
    'no operator secret',
    ['token', 'create', '--person', 'p', '--authority', 'a', '--role', 'operator', '--days', '1'],
    'LUCHENG_OPERATOR',
  ],
  ['a commit without a token', ['import', 'agencies', 'x.csv', '--commit'], 'LUCHENG_TOKEN'],
])(
  'lucheng with %s ends with exit code 2 and says what is wrong',
  async (_name, words, message) => {
    const { exitCode, out, errors } = await runLucheng(words);

    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  },
);

test('a desk that cannot be reached is said so', async () => {
  const words = ['token', 'revoke', 'abc', '--desk', 'http://127.0.0.1:9'];

  const { exitCode, errors } = await runLucheng(words, { env: { LUCHENG_OPERATOR: 'x' } });

  expect(exitCode).toBe(1);
  expect(errors).toContain('无法连接');
  expect(errors).toContain('http://127.0.0.1:9');
});
