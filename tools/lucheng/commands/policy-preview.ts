import { readFile } from 'node:fs/promises';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { PolicyPreview } from '../../../shared/contract/policy-preview.ts';
import { type Command, CommandError } from '../command.ts';
import { askDesk, mustAnswer } from '../desk-client.ts';
import { deskAccess, deskOptions } from '../tokens/desk-access.ts';
import { operatorAccess, operatorOptions } from '../tokens/operator-access.ts';

export const policyPreview: Command = {
  name: 'policy preview',
  usage: 'policy preview FILE [--desk URL] [--operator-file FILE | --token-file FILE]',
  summary:
    'Says whose level or grade a new policy would change. FILE is JSON of what differs from the policy in force: effectiveFrom, and each number as {value, source}. Needs the operator’s secret or an auditor’s token.',
  options: { ...operatorOptions, ...deskOptions },
  operands: 1,
  async run(input, terminal) {
    const body = await readText(input.operands[0] ?? '');
    const desk = (await deskAccess(input, terminal)) ?? (await operatorAccess(input, terminal));
    const answer = await mustAnswer(askDesk(desk, 'POST', deskPaths.policyPreview, { body }));
    for (const line of linesOf(answer as PolicyPreview)) terminal.out.write(`${line}\n`);
    return 0;
  },
};

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CommandError(`无法读取 / cannot read ${path}`);
  }
}

function linesOf({ effectiveFrom, subjects, shifts }: PolicyPreview): readonly string[] {
  return [
    `自 ${effectiveFrom} 起：${subjects} 个主体中 ${shifts.length} 个的状态或等级将变化 / from ${effectiveFrom}: ${shifts.length} of ${subjects} subjects would change`,
    ...shifts.map(
      ({ subject, name, before, after }) =>
        `${subject}\t${name ?? ''}\t${say(before)} → ${say(after)}`,
    ),
  ];
}

function say({ level, grade }: PolicyPreview['shifts'][number]['before']): string {
  return `${level} ${grade.kind === 'graded' ? grade.grade : grade.because}`;
}
