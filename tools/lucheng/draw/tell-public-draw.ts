import type { PublicDrawVerdict } from '../../../shared/draw/check-public-draw.ts';
import type { Terminal } from '../command.ts';
import { sayFaults } from './say-faults.ts';

/** What a file has that the register says of a draw: alone, or in the answer of the API. Undefined: it is something else. */
export function publicDrawIn(file: unknown): unknown {
  if (typeof file !== 'object' || file === null) return undefined;
  if ('draw' in file) return file.draw;
  return 'seal' in file ? file : undefined;
}

/** Says what the check came to; gives the exit code. */
export function tellPublicDraw(
  verdict: PublicDrawVerdict,
  { out, errors }: Pick<Terminal, 'out' | 'errors'>,
): number {
  if (verdict.kind === 'invalid') {
    errors.write(`抽取核验不通过 / this draw does not hold:\n${sayFaults(verdict.faults)}`);
    return 1;
  }
  const { entry, committedAt, seal } = verdict.draw;
  const sealed = `  封存 / committed ${committedAt} · ${entry}\n  封存摘要 / seal: ${seal}\n`;
  if (verdict.kind === 'nothing-held') {
    out.write(`没有可复核的结果 / there is no result to recheck\n${sealed}`);
    return 0;
  }
  const { opened } = verdict;
  const held = opened.held;
  out.write(
    [
      '抽取核验通过 / this draw holds',
      `${sealed}  ${opened.category} · ${opened.meetsOn} · 名单 / eligible: ${opened.eligible}`,
      `  抽中序号 / places drawn: ${held?.drawn.join(', ')}`,
      `  候补序号 / places in reserve: ${held?.reserves.join(', ')}`,
      '名单 / list: 未核验，不公开 / not checked, it is not public',
      '',
    ].join('\n'),
  );
  return 0;
}
