import { commitDraw } from '../../../shared/draw/commit-draw.ts';
import { expertPool } from '../../../shared/draw/expert-pool.ts';
import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { inOneSpelling } from '../../../shared/identity/uscc.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { jurisdictionWith } from '../../../shared/kinds/city/calendar-with.ts';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import { commitmentFaults } from '../../../shared/kinds/draw/draw-commitment-rules.ts';
import { drawCommitted } from '../../../shared/kinds/draw/draw-committed.ts';
import type { DrawCommittedBody } from '../../../shared/kinds/draw/draw-forms.ts';
import { roundAt } from '../../../shared/kinds/draw/quicknet-time.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { unverifiedCode } from '../../../shared/kinds/registration/code-verified.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf, parseInstant, toInstant } from '../../../shared/time/shanghai.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  numberOption,
  textOption,
} from '../command.ts';
import { readLedger } from '../draw/read-ledger.ts';
import { sayFaults } from '../draw/say-faults.ts';

export const drawCommit: Command = {
  name: 'draw commit',
  usage:
    'draw commit LEDGER --category NAME --purpose TEXT --meets DAY --party CODE … [--recuse EXPERT=GROUND …] [--drawn 3] [--reserves 2] (--at TIME | --reveal NAME=HASH --reveal NAME=HASH)',
  summary:
    'Prints the body of a draw-committed entry: who is eligible by the ledger’s export, as a hash, and the drand round at TIME (or two parties’ hashes) that will decide.',
  options: {
    category: { type: 'string' },
    purpose: { type: 'string' },
    meets: { type: 'string' },
    party: { type: 'string', multiple: true },
    recuse: { type: 'string', multiple: true },
    drawn: { type: 'string' },
    reserves: { type: 'string' },
    at: { type: 'string' },
    reveal: { type: 'string', multiple: true },
  },
  operands: 1,
  async run(input, { out, errors, nowMs }) {
    const [file = ''] = input.operands;
    const now = toInstant(nowMs());
    const entries = await readLedger(file);
    const pool = expertPool(entries);
    const jurisdiction = jurisdictionWith(placeOf(entries), factsOf(entries));
    const policy = policyAt(jurisdiction, dayOf(now));
    const body = commitDraw(
      requestOf(input),
      pool,
      policy,
      toHex(crypto.getRandomValues(new Uint8Array(16))),
    );
    const parsed = drawCommitted.body.safeParse(body, { reportInput: true });
    const faults = parsed.success
      ? [...unverified(parsed.data, entries), ...broken(parsed.data, now, jurisdiction)]
      : faultsOf(parsed.error);
    errors.write(sayFaults(faults));
    if (faults.length > 0 || !parsed.success) return 1;
    out.write(`${JSON.stringify(parsed.data, null, 2)}\n`);
    return 0;
  },
};

/** The jurisdiction of the ledger. */
function placeOf([first]: readonly Entry[]): Jurisdiction {
  const jurisdiction = first && jurisdictionOf(first.jurisdiction);
  if (jurisdiction) return jurisdiction;
  throw new CommandError(`No rules are known for ${first?.jurisdiction}`);
}

function unverified({ parties }: DrawCommittedBody, entries: readonly Entry[]): readonly Fault[] {
  const about = (one: Subject) => {
    const key = subjectKey(one);
    return factsOf(entries.filter(({ subject }) => subjectKey(subject) === key));
  };
  return parties.flatMap((code, i) => unverifiedCode(`body.parties[${i}]`, code, about) ?? []);
}

function broken(
  body: DrawCommittedBody,
  at: Instant,
  jurisdiction: Jurisdiction,
): readonly Fault[] {
  const { calendar } = jurisdiction;
  const policy = policyAt(jurisdiction, dayOf(at));
  const context = { at, calendar, policy, purpose: 'limits' } as const;
  return commitmentFaults(body, context).filter((fault) => fault !== undefined);
}

/** The value as typed; the kind's schema judges it. */
function requestOf(input: CommandInput) {
  const recused = pairs(input, 'recuse').map(([expert, ground]) => ({ expert, ground }));
  return {
    category: textOption(input, 'category'),
    purpose: textOption(input, 'purpose'),
    meetsOn: textOption(input, 'meets'),
    // Whom an expert works for is looked up by the one spelling.
    parties: texts(input, 'party').map(inOneSpelling),
    recused: recused as DrawCommittedBody['recused'],
    drawn: numberOption(input, 'drawn', { least: 1, most: 99, otherwise: 3 }),
    reserves: numberOption(input, 'reserves', { least: 0, most: 20, otherwise: 2 }),
    randomness: randomnessOf(input),
  };
}

function randomnessOf(input: CommandInput): DrawCommittedBody['randomness'] {
  const revealers = pairs(input, 'reveal').map(([name, commitment]) => ({ name, commitment }));
  const [first, second] = revealers;
  if (first && input.values.at !== undefined) {
    throw new CommandError('--at or --reveal, not both', 2);
  }
  if (first && second && revealers.length === 2) {
    return { source: 'commit-reveal', parties: [first, second] };
  }
  if (first) throw new CommandError('--reveal is given twice, once for each party', 2);
  const at = parseInstant(textOption(input, 'at'));
  if (at) return { source: 'drand-quicknet', round: roundAt(at) };
  throw new CommandError('--at must be a time with its offset, as 2026-11-24T09:00:00+08:00', 2);
}

function pairs(input: CommandInput, name: string): readonly (readonly [string, string])[] {
  return texts(input, name).map((text) => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new CommandError(`--${name} is written as A=B`, 2);
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

function texts({ values }: CommandInput, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
