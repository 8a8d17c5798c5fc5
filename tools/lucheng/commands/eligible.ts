import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import type { Inspector } from '../../../shared/rating/inspectors/eligible-inspectors.ts';
import { type Command, textOption } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { deskOptions } from '../tokens/desk-access.ts';
import { officerAccess } from '../tokens/officer-access.ts';

export const eligible: Command = {
  name: 'eligible',
  usage: 'eligible CODE --service SERVICE --case NUMBER [--desk URL] [--token-file FILE]',
  summary: `Lists the agencies that may be entrusted with inspecting CODE, then those that may not and why (${citeDraft(home, 'entrusting').en}). The look is logged with its case. The token may be in LUCHENG_TOKEN.`,
  options: { ...deskOptions, service: { type: 'string' }, case: { type: 'string' } },
  operands: 1,
  async run(input, terminal) {
    const desk = await officerAccess(input, terminal);
    const query = new URLSearchParams({
      service: textOption(input, 'service'),
      inspected: input.operands[0] ?? '',
    });
    const headers = { 'Case-Number': encodeURIComponent(textOption(input, 'case')) };
    const answer = await mustAnswer(
      askDesk(desk, 'GET', `${deskPaths.eligible}?${query}`, { headers }),
    );
    const { eligible, excluded } = answer as {
      readonly eligible: readonly Inspector[];
      readonly excluded: readonly Inspector[];
    };
    for (const one of [...eligible, ...excluded]) terminal.out.write(`${lineOf(one)}\n`);
    return 0;
  },
};

function lineOf({ code, name, grade, bars, declared = [] }: Inspector): string {
  const may = bars.length === 0 ? '可以委托 / eligible' : bars.map(sayBar).join('; ');
  const told = declared.map(
    (one) => `仅被检查者自报 / said by the inspected alone: ${sayBar(one)}`,
  );
  const letter = grade.kind === 'graded' ? grade.grade : '-';
  return [code, name ?? '', letter, [may, ...told].join('; ')].join('\t');
}

function sayBar(bar: Inspector['bars'][number]): string {
  return barWords[bar];
}

const barWords: Readonly<Record<Inspector['bars'][number], string>> = {
  level: '有不良状态 / adverse level',
  grade: '等级不足 / grade',
  self: '被检查者本身 / the inspected itself',
  kin: '总分支或者承继关系 / kin of the inspected',
  client: '互为委托关系 / worked for one another',
  'shared-client': '有共同委托人 / shared client',
  competitor: '同县同类业务竞争 / competitor',
};
