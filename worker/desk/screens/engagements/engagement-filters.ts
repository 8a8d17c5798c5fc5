import type { EngagementLine } from '../../reading/engagements.ts';

/** How an engagement can stand, so that an authority finds what is missing. */
export const engagementStates = [
  'all',
  'open',
  'done',
  'not-vouched',
  'not-evaluated',
  'evaluated',
] as const;
export type EngagementState = (typeof engagementStates)[number];

const isIn: Readonly<Record<EngagementState, (line: EngagementLine) => boolean>> = {
  all: () => true,
  open: ({ completedOn }) => completedOn === undefined,
  done: ({ completedOn }) => completedOn !== undefined,
  'not-vouched': (line) => !line.isVouchedFor,
  'not-evaluated': ({ completedOn, isEvaluated }) => completedOn !== undefined && !isEvaluated,
  evaluated: ({ isEvaluated }) => isEvaluated,
};

export type Chosen = { readonly state: EngagementState; readonly area: string | undefined };

export type Filtered = {
  readonly shown: readonly EngagementLine[];
  /** How many there would be by each state, in the area chosen. */
  readonly byState: ReadonlyMap<EngagementState, number>;
  /** How many there are of each area, in the state chosen; in the order of the codes. */
  readonly byArea: readonly (readonly [area: string, count: number])[];
};

export function filterEngagements(
  lines: readonly EngagementLine[],
  { state, area }: Chosen,
): Filtered {
  const isHere = (line: EngagementLine) => area === undefined || line.area === area;
  const here = lines.filter(isHere);
  const counted = engagementStates.map((one) => [one, here.filter(isIn[one]).length] as const);
  const areas = [...new Set(lines.map((line) => line.area))].toSorted();
  const inState = lines.filter(isIn[state]);
  return {
    shown: here.filter(isIn[state]),
    byState: new Map(counted),
    byArea: areas.map((code) => [code, inState.filter((line) => line.area === code).length]),
  };
}
