import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type {
  AgencyWaiting,
  WaitingName,
  WaitingNames,
} from '../../../shared/contract/waiting-names.ts';
import type { Command } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { askPatiently } from '../sheets/ask-patiently.ts';
import { deskOptions } from '../tokens/desk-access.ts';
import { officerAccess } from '../tokens/officer-access.ts';

export const namesWaiting: Command = {
  name: 'names waiting',
  usage: 'names waiting [--desk URL] [--token-file FILE]',
  summary:
    'Lists the names that agencies gave themselves and nobody has confirmed, one a line: code, what it is registered as, the name, its kind, when and by which entry it was said, who else has it. A registration-confirmed entry with these names confirms them. The token may be in LUCHENG_TOKEN.',
  options: deskOptions,
  operands: 0,
  async run(input, { out, ...terminal }) {
    const desk = await officerAccess(input, { out, ...terminal });
    let after: string | undefined = '';
    while (after !== undefined) {
      const path = `${deskPaths.namesWaiting}?${new URLSearchParams({ after })}`;
      const page = (await mustAnswer(
        askPatiently(() => askDesk(desk, 'GET', path)),
      )) as WaitingNames;
      for (const agency of page.agencies) {
        for (const name of agency.names) out.write(`${lineOf(agency, name)}\n`);
      }
      after = page.next;
    }
    return 0;
  },
};

function lineOf({ code, registeredAs = '' }: AgencyWaiting, one: WaitingName): string {
  const { name, kind, saidAt, entry, alsoOf } = one;
  const others = alsoOf.length > 0 ? `他人亦有 / also of ${alsoOf.join(',')}` : '';
  return [code, registeredAs, name, kindWords[kind], saidAt, entry, others].join('\t');
}

const kindWords: Readonly<Record<WaitingName['kind'], string>> = {
  registered: '名称 / name',
  former: '曾用名 / former',
  alias: '别名 / alias',
};
