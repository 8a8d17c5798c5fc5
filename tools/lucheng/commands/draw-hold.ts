import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { drawRecordOf } from '../../../shared/draw/draw-record-of.ts';
import { heldBody } from '../../../shared/draw/held-body.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import { type DrawHeldBody, drawHeld } from '../../../shared/kinds/draw/draw-held.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { type Command, CommandError, type CommandInput, textOption } from '../command.ts';
import { findDraw, readJson, readLedger } from '../draw/read-ledger.ts';
import { sayFaults } from '../draw/say-faults.ts';

export const drawHold: Command = {
  name: 'draw hold',
  usage: 'draw hold LEDGER --commitment ID (--beacon FILE | --secret HEX --secret HEX)',
  summary:
    'Prints the body of the draw-held entry for a commitment, by the round’s beacon as drand publishes it or by two revealed secrets.',
  options: {
    commitment: { type: 'string' },
    beacon: { type: 'string' },
    secret: { type: 'string', multiple: true },
  },
  operands: 1,
  async run(input, { out, errors, nowMs }) {
    const [file = ''] = input.operands;
    const entries = await readLedger(file);
    const committed = findDraw(entries, drawCommittedForm, textOption(input, 'commitment'));
    const recordedAt = toInstant(nowMs());
    const started = await startedDraw(committed.id, input);
    const draft = drawRecordOf(entries, committed, { body: started, recordedAt });
    const rules = rulesOf(draft.jurisdiction);
    const body = heldBody(committed, draft.pool ?? [], started.randomness, rules);
    const verdict = checkDraw({ ...draft, held: body });
    if (verdict.kind === 'invalid') {
      errors.write(`不能抽取 / the draw cannot be held:\n${sayFaults(verdict.faults)}`);
      return 1;
    }
    out.write(`${JSON.stringify(body, null, 2)}\n`);
    return 0;
  },
};

/** Chance as given, in the shape it must have; whether it is the right one, `checkDraw` judges. */
async function startedDraw(commitment: string, input: CommandInput): Promise<DrawHeldBody> {
  const randomness = await randomnessOf(input);
  const body = { commitment, list: [], randomness, drawn: [], reserves: [] };
  const parsed = drawHeld.body.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new CommandError(sayFaults(faultsOf(parsed.error)).trimEnd());
}

async function randomnessOf(input: CommandInput): Promise<object> {
  const { secret, beacon: file } = input.values;
  if (secret !== undefined && file !== undefined) {
    throw new CommandError('--beacon or --secret, not both', 2);
  }
  if (secret === undefined) {
    const beacon = await readJson(textOption(input, 'beacon'));
    return { source: 'drand-quicknet', beacon };
  }
  const [first, second, ...more] = Array.isArray(secret) ? secret : [];
  if (typeof first === 'string' && typeof second === 'string' && more.length === 0) {
    return { source: 'commit-reveal', secrets: [first, second] };
  }
  throw new CommandError('--secret is given twice, in the order of the commitment', 2);
}

function rulesOf(code: string): Jurisdiction {
  const jurisdiction = jurisdictionOf(code);
  if (!jurisdiction) throw new CommandError(`No rules are known for ${code}`);
  return jurisdiction;
}
