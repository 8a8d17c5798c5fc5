import { home } from '../../../shared/jurisdiction/home.ts';
import type { KeySet, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { longestValid } from '../../../shared/register/trust/limits.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toInstant } from '../../../shared/time/shanghai.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  numberOption,
  textOption,
} from '../command.ts';
import { describeKeySet } from '../keys/describe-key-set.ts';
import { parseUnsigned } from '../keys/detached.ts';
import { type KeyChanges, nextKeySet } from '../keys/next-key-set.ts';
import { writeJsonFile } from '../keys/read-json-file.ts';
import { readKeySetFile, readPublicKey } from '../keys/read-key-files.ts';
import { mustWithdraw, readWithdrawals } from '../keys/withdrawals.ts';

const daySeconds = 24 * 3600;
/** The longest that readers believe, less a day for a signing that takes its time. */
const mostDays = longestValid.keySet.value / daySeconds - 1;

const many = { type: 'string', multiple: true } as const;

export const keysPrepare: Command = {
  name: 'keys prepare',
  usage: `keys prepare --out UNSIGNED.json [--before KEYSET.json] [--root PUBLIC.json …] [--threshold 2] [--head PUBLIC.json …] [--withdraw KID=stolen@INSTANT …] [--days 366] [--jurisdiction ${home.code}]`,
  summary:
    'Writes the next key set, unsigned, for the root holders to sign each on their own machine. What isn’t given stays as in KEYSET.json; without one it is key set 1.',
  options: {
    out: { type: 'string' },
    before: { type: 'string' },
    root: many,
    threshold: { type: 'string' },
    head: many,
    withdraw: many,
    days: { type: 'string' },
    jurisdiction: { type: 'string' },
  },
  operands: 0,
  async run(input, terminal) {
    const now = toInstant(terminal.nowMs());
    const { before: beforeFile } = input.values;
    const before = typeof beforeFile === 'string' ? await readKeySetFile(beforeFile) : null;
    const keySet = await keySetFor(input, before, now);
    const unsigned = parseUnsigned({ before, keySet });
    if (!unsigned) {
      throw new CommandError(
        '这样的密钥集不能成立：根密钥与库头密钥各至少一把、互不相同，撤销的不再列用，门槛不超过根密钥数 / such a key set can’t be: it needs root and head keys, all different, none of them withdrawn, and a threshold that can be met',
      );
    }
    const out = textOption(input, 'out');
    await writeJsonFile(out, unsigned);
    terminal.out.write(
      `${[...describeKeySet(keySet, before?.keySet), `${out}: 待签 / to be signed`].join('\n')}\n`,
    );
    return 0;
  },
};

async function keySetFor(
  input: CommandInput,
  before: SignedKeySet | null,
  now: Instant,
): Promise<KeySet> {
  const days = numberOption(input, 'days', { least: 1, most: mostDays, otherwise: 366 });
  const expiresAt = addSeconds(now, days * daySeconds);
  const rootKeys = await Promise.all(list(input, 'root').map(readPublicKey));
  const headKeys = await Promise.all(list(input, 'head').map(readPublicKey));
  const roots = rootKeys.length > 0 ? rootKeys : (before?.keySet.rootKeys ?? []);
  const majority = Math.floor(roots.length / 2) + 1;
  const threshold = numberOption(input, 'threshold', {
    least: 1,
    most: Math.max(1, roots.length),
    otherwise: rootKeys.length > 0 || !before ? majority : before.keySet.threshold,
  });
  if (before) {
    return following(
      before.keySet,
      input,
      { rootKeys: roots, threshold, headKeys, expiresAt },
      now,
    );
  }
  if (list(input, 'withdraw').length > 0) {
    throw new CommandError('--withdraw: 须有 --before / needs --before', 2);
  }
  if (roots.length === 0 || headKeys.length === 0) {
    throw new CommandError('第一版须有 --root 与 --head / key set 1 needs --root and --head', 2);
  }
  const jurisdiction = textOption(input, 'jurisdiction', home.code);
  return {
    ...{ v: 1, jurisdiction, version: 1, threshold, rootKeys: roots, headKeys },
    ...{ withdrawnKeys: [], expiresAt },
  };
}

function following(
  before: KeySet,
  input: CommandInput,
  { headKeys, ...changes }: Required<Omit<KeyChanges, 'withdrawn'>>,
  now: Instant,
): KeySet {
  const jurisdiction = textOption(input, 'jurisdiction', before.jurisdiction);
  if (jurisdiction !== before.jurisdiction) {
    throw new CommandError(
      `--jurisdiction ${jurisdiction}: 前一版属 ${before.jurisdiction} / the set before is of ${before.jurisdiction}`,
      2,
    );
  }
  const withdrawn = readWithdrawals(list(input, 'withdraw'), now);
  const heads = headKeys.length > 0 ? { headKeys } : {};
  const next = nextKeySet(before, { ...changes, ...heads, withdrawn }, now);
  mustWithdraw(withdrawn, next);
  return next;
}

function list({ values }: CommandInput, name: string): readonly string[] {
  const given = values[name];
  return Array.isArray(given) ? given.map(String) : [];
}
