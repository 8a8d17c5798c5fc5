import type { Command } from '../command.ts';
import { readKeyChains } from '../evidence/key-chain.ts';
import { verifyQueryRecord } from '../evidence/verify-query-record.ts';

export const verifyRecord: Command = {
  name: 'verify-record',
  usage:
    'verify-record FILE --keys KEYSET.json [--keys LATER.json …] [--sha256 HASH] [--first FIRST.json]',
  summary:
    'Checks a query record of the extension offline: that each register said this of each agency, by its own city’s key sets, and that the file is the one its name, or the hash on the printed sheet (--sha256), says. With the record that it checks again (--first), tells what is otherwise since. Exit codes as those of verify.',
  options: {
    keys: { type: 'string', multiple: true },
    sha256: { type: 'string' },
    first: { type: 'string' },
  },
  operands: 1,
  async run({ operands: [file = ''], values }, { out }) {
    const { keys, sha256, first } = values;
    const keySets = await readKeyChains(Array.isArray(keys) ? keys.map(String) : []);
    const { exitCode, lines } = await verifyQueryRecord(file, keySets, {
      sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : undefined,
      first: typeof first === 'string' ? first : undefined,
    });
    out.write(`${lines.join('\n')}\n`);
    return exitCode;
  },
};
