import { type Command, CommandError, type CommandInput, type Terminal } from '../command.ts';
import { keysRequired, readKeyChain, readKeyChains } from '../evidence/key-chain.ts';
import { recognise } from '../evidence/recognise.ts';
import { verifyCorrection } from '../evidence/verify-correction.ts';
import { verifyExportFile } from '../evidence/verify-export-file.ts';
import { verifyKit } from '../evidence/verify-kit.ts';
import { verifyQueryRecord } from '../evidence/verify-query-record.ts';
import { type Said, verifyReceipt } from '../evidence/verify-receipt.ts';

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE --keys KEYSET.json [--keys LATER.json …] [--head HEAD.json]',
  summary:
    'Checks offline what FILE is found to be: a receipt, a query record, a correction certificate, an offline kit, or an exported ledger (the tree, and in a full export personal fields, every standing, and the register; --head is another head to hold it against). Says what it proves and what not. Exit code 0: proved; 1: refused, with the reason; 3: signed with a key withdrawn as stolen. The oldest key set given is the one trusted.',
  options: { head: { type: 'string' }, keys: { type: 'string', multiple: true } },
  operands: 1,
  async run(input, terminal) {
    const { exitCode, lines } = await verifyFile(input, terminal);
    terminal.out.write(`${lines.join('\n')}\n`);
    return exitCode;
  },
};

async function verifyFile(
  { operands: [file = ''], values }: CommandInput,
  { errors }: Terminal,
): Promise<Said | { readonly exitCode: 1; readonly lines: readonly string[] }> {
  const { keys } = values;
  const files = Array.isArray(keys) ? keys.map(String) : [];
  if (files.length === 0) throw keysRequired();
  const found = await recognise(file);
  const { head } = values;
  if (head !== undefined && found.kind !== 'export') throw headIsForExports;
  switch (found.kind) {
    case 'query-record':
      return verifyQueryRecord(file, await readKeyChains(files), {});
    case 'kit':
      return verifyKit(found.file, await readKeyChains(files));
    case 'export':
      return verifyExportFile(
        file,
        typeof head === 'string' ? head : undefined,
        await readKeyChain(files),
        errors,
      );
    case 'receipt':
      return verifyReceipt(found.value, await readKeyChain(files));
    case 'correction':
      return verifyCorrection(found.value, await readKeyChain(files));
  }
}

const headIsForExports = new CommandError('--head 只用于台账导出 / --head is for exports', 2);
