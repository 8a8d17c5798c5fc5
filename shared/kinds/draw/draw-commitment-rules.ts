import type { Policy } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { addSeconds, dayOf } from '../../time/shanghai.ts';
import type { WorkCalendar } from '../../time/work-calendar.ts';
import { addWorkingDays, type Purpose } from '../../time/working-days.ts';
import { calendarUnknown } from '../form/calendar-unknown.ts';
import { provisionalNote } from '../form/provisional-note.ts';
import type { DrawCommittedBody } from './draw-forms.ts';
import { timeOfRound } from './quicknet-time.ts';

/** What the steps of a draw are judged by: the moment of recording, and the numbers in force then. */
export type DrawContext = {
  readonly at: Instant;
  readonly calendar: WorkCalendar;
  readonly policy: Policy;
  /**
   * How working days of an unannounced year are counted: at the desk to the earlier day, in the check of a held draw
   * to the later one.
   */
  readonly purpose: Purpose;
};

/** Every rule that a commitment breaks when it is recorded at `at`. */
export function commitmentFaults(
  body: DrawCommittedBody,
  context: DrawContext,
): readonly (Fault | undefined)[] {
  const { randomness, meetsOn } = body;
  const faults = [...sizeFaults(body, context), chosenChanceFault(body, context)];
  if (randomness.source === 'commit-reveal') return faults;
  return [...faults, outsideWindow(dayOf(timeOfRound(randomness.round)), meetsOn, context)];
}

/** Whether chance could be known at the commitment, or is one party's alone. */
export function chosenChanceFault(
  { randomness }: Pick<DrawCommittedBody, 'randomness'>,
  context: Pick<DrawContext, 'at' | 'policy'>,
): Fault | undefined {
  if (randomness.source === 'commit-reveal') return sameRevealer(randomness.parties);
  return roundTooSoon(randomness.round, context);
}

/** The draw is on the day of the meeting or shortly before, so that there is no time to influence the experts. */
export function outsideWindow(
  drawnOn: Day,
  meetsOn: Day,
  { calendar, policy, purpose }: DrawContext,
): Fault | undefined {
  if (drawnOn > meetsOn) return afterMeeting;
  const days = policy.expertDraw.workingDaysAhead.value;
  const last = addWorkingDays(calendar, drawnOn, days, purpose);
  if (last.kind === 'calendar-unknown') return calendarUnknown('body.meetsOn', last.year);
  if (meetsOn <= last.day) return undefined;
  const note = provisionalNote(last);
  return {
    field: 'body.meetsOn',
    rule: 'draw.too-far-ahead',
    zh: `抽取不得早于活动前 ${days} 个工作日；${drawnOn} 抽取的，活动最迟为 ${last.day}${note.zh}`,
    en: `At most ${days} working days ahead: drawn on ${drawnOn}, the experts meet by ${last.day}${note.en}`,
  };
}

/** Whether as many are drawn as the policy says, and from enough. */
export function sizeFaults(
  body: Pick<DrawCommittedBody, 'drawn' | 'reserves' | 'eligible'>,
  { policy }: Pick<DrawContext, 'policy'>,
): readonly (Fault | undefined)[] {
  const { sizes, reserves } = policy.expertDraw;
  const needed = body.drawn + body.reserves;
  return [
    sizes.value.includes(body.drawn) ? undefined : otherSize(sizes.value),
    body.reserves >= reserves.value ? undefined : tooFewReserves(reserves.value),
    body.eligible >= needed ? undefined : tooFewEligible(body.eligible, needed),
  ];
}

function roundTooSoon(
  round: number,
  { at, policy }: Pick<DrawContext, 'at' | 'policy'>,
): Fault | undefined {
  const minutes = policy.expertDraw.leadMinutes.value;
  const published = timeOfRound(round);
  if (published >= addSeconds(at, minutes * 60)) return undefined;
  return {
    field: 'body.randomness.round',
    rule: 'draw.round-too-soon',
    zh: `第 ${round} 轮随机数于 ${published} 公布，封存须至少提前 ${minutes} 分钟`,
    en: `Round ${round} is published at ${published}; the list is committed ${minutes} minutes before at least`,
  };
}

type Revealers = Extract<DrawCommittedBody['randomness'], { source: 'commit-reveal' }>['parties'];

function sameRevealer([first, second]: Revealers): Fault | undefined {
  if (first.name !== second.name && first.commitment !== second.commitment) return undefined;
  return {
    field: 'body.randomness.parties[1]',
    rule: 'draw.same-revealer',
    zh: '两份随机承诺须由不同的两方各自作出',
    en: 'Two different parties commit to a secret of their own each',
  };
}

const afterMeeting: Fault = {
  field: 'body.meetsOn',
  rule: 'draw.after-meeting',
  zh: '抽取不得晚于活动日期',
  en: 'The draw cannot come after the day on which the experts meet',
};

function otherSize(sizes: readonly number[]): Fault {
  return {
    field: 'body.drawn',
    rule: 'draw.size',
    zh: `抽取人数应为 ${sizes.join(' 或者 ')} 名`,
    en: `The experts drawn are ${sizes.join(' or ')}`,
  };
}

function tooFewReserves(least: number): Fault {
  return {
    field: 'body.reserves',
    rule: 'draw.too-few-reserves',
    zh: `候补专家不得少于 ${least} 名`,
    en: `There are at least ${least} reserves`,
  };
}

function tooFewEligible(eligible: number, needed: number): Fault {
  return {
    field: 'body.eligible',
    rule: 'draw.too-few-eligible',
    zh: `符合条件的专家仅 ${eligible} 名，不足 ${needed} 名，不能随机抽取`,
    en: `Only ${eligible} experts are eligible where ${needed} are needed; nothing would be left to chance`,
  };
}
