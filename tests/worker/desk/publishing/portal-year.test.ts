import { expect, test } from 'vitest';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { askChanges, Portal } from '../../../fixtures/desk/portal.ts';
import { openDeskDays } from './open-desk-days.ts';

const desk = openDeskDays();
const day = 86_400;
const agencies = Array.from({ length: 12 }, (_, serial) => codeOf(serial + 1));

/** What befalls the portal on a day of the year. */
function hap(dayOfYear: number) {
  // Thirty days in summer, and every second weekend.
  if (dayOfYear >= 200 && dayOfYear < 230) return 'away';
  if (dayOfYear % 14 > 11) return 'away';
  return (['well', 'killed', 'twice', 'late'] as const)[dayOfYear % 4] ?? 'well';
}

async function levelsInRegister(): Promise<ReadonlyMap<string, string>> {
  const levels = new Map<string, string>();
  const register = await desk.register();
  for (const code of agencies) {
    const record = register.record(code);
    const level = record ? spanAt(record.timeline, desk.now).level : 'normal';
    if (level !== 'normal') levels.set(code, level);
  }
  return new Map([...levels].toSorted());
}

/** One day of the portal's: what befalls it comes before it catches up. */
async function live(portal: Portal, happens: ReturnType<typeof hap>, late: unknown) {
  const answer = await askChanges(portal.since);
  if (happens === 'killed') await portal.take(answer, desk.now, true);
  if (happens === 'twice') await portal.take(answer, desk.now);
  if (happens === 'late') await portal.take(late, desk.now);
  await portal.catchUp(desk.now);
  return answer;
}

/** One decision about one agency, for some hours to three months. */
function decideOn(turn: number): Promise<void> {
  const code = agencies[turn % agencies.length] ?? '';
  const until = addSeconds(desk.now, ((turn * 7) % 90) * day + 3600);
  return desk.recordAndPublish(ban(code, `WZ-${turn}`, until));
}

test('a portal that is away, is killed, hears twice and out of order says what the register says, a year long', async () => {
  await desk.recordAndPublish(...agencies.map((code) => registration(code)));
  const portal = new Portal();
  const told = new Set<string>();
  let late: unknown;
  let compared = 0;

  for (let turn = 0; turn < 365; turn++) {
    if (turn % 2 === 0) await decideOn(turn);
    await desk.passSeconds(day);
    const happens = hap(turn);
    if (happens === 'away') continue;
    late = await live(portal, happens, late);

    expect(portal.levelsAt(desk.now)).toEqual(await levelsInRegister());
    compared += 1;
    for (const { entry } of portal.kept?.decisions.values() ?? []) told.add(entry);
  }

  expect(compared).toBeGreaterThan(200);
  expect(told.size).toBeGreaterThan(100);
}, 600_000);
