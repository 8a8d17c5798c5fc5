import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { expertCode, type recordOf } from '../../fixtures/draw/sample-draw.ts';

export type Forgery = (record: ReturnType<typeof recordOf>) => unknown;

export const numbers = (...all: number[]) => all.map(expertCode);

export function rulesOf(record: unknown): readonly string[] {
  const verdict = checkDraw(record);
  return verdict.kind === 'invalid' ? verdict.faults.map(({ rule }) => rule) : [];
}
