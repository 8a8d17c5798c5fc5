import { revealHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import { type Command, textOption } from '../command.ts';

export const drawSecret: Command = {
  name: 'draw secret',
  usage: 'draw secret --name NAME',
  summary:
    'Makes a party’s secret for a draw without drand: keep the secret until the list is committed to, hand over the hash.',
  options: { name: { type: 'string' } },
  operands: 0,
  async run(input, { out }) {
    const name = textOption(input, 'name');
    const secret = toHex(crypto.getRandomValues(new Uint8Array(32)));
    out.write(`密钥 / secret: ${secret}\n`);
    out.write(`承诺 / hash: ${name}=${revealHash(name, secret)}\n`);
    return 0;
  },
};
