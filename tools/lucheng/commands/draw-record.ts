import { drawRecordOf } from '../../../shared/draw/draw-record-of.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import { drawHeld } from '../../../shared/kinds/draw/draw-held.ts';
import { type Command, textOption } from '../command.ts';
import { findDraw, readLedger } from '../draw/read-ledger.ts';

export const drawRecord: Command = {
  name: 'draw record',
  usage: 'draw record LEDGER --held ID [--public]',
  summary:
    'Prints the record of a draw for `draw check`. With --public it leaves out the pool, which is personal data: for the parties, for it has the experts’ codes.',
  options: { held: { type: 'string' }, public: { type: 'boolean' } },
  operands: 1,
  async run(input, { out }) {
    const [file = ''] = input.operands;
    const entries = await readLedger(file);
    const held = findDraw(entries, drawHeld, textOption(input, 'held'));
    const committed = findDraw(entries, drawCommittedForm, held.body.commitment);
    const { pool, ...open } = drawRecordOf(entries, committed, held);
    const record = input.values.public === true ? open : { ...open, pool };
    out.write(`${JSON.stringify(record, null, 2)}\n`);
    return 0;
  },
};
