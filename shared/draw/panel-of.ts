import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';

/** Who judges in the end: those drawn who come, then the reserves that moved up; and which reserves are left, in their order. */
export type Panel = {
  readonly members: readonly string[];
  readonly reserves: readonly string[];
  /** How many places nobody is left for. */
  readonly vacant: number;
};

/** By what chance drew, and by who doesn't come; in which order they said so makes no difference. */
export function panelOf(
  { drawn, reserves }: Pick<DrawHeldBody, 'drawn' | 'reserves'>,
  declined: readonly string[],
): Panel {
  const comes = (code: string) => !declined.includes(code);
  const stay = drawn.filter(comes);
  const left = reserves.filter(comes);
  const movedUp = left.slice(0, drawn.length - stay.length);
  const members = [...stay, ...movedUp];
  return {
    members,
    reserves: left.slice(movedUp.length),
    vacant: drawn.length - members.length,
  };
}
