import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

/** As the notice of 2027 might have it, in its own words. */
export const sheet = `节日,放假开始,放假结束,调休上班
元旦,1月1日（周五）,1月3日（周日）,
春节,2月5日（周五）,2月12日（周五）,1月31日（周日）、2月20日（周六）
清明节,4月3日,4月5日,
劳动节,5月1日,2027-05-05,5月8日（周六）
端午节,6月9日（周三）,6月9日（周三）,
中秋节,9月15日（周三）,9月15日（周三）,
国庆节,10月1日（周五）,10月7日（周四）,9月26日（周日）、10月9日（周六）
`;

/** Which notice the sheet is taken from. */
export const words = [
  '--year',
  '2027',
  '--document',
  '示例国办〔2026〕5号',
  '--authority',
  makeUscc(90),
];

/** Some days before the year that the sheet is for. */
const start = Date.parse('2026-12-28T02:00:00Z');

/** A desk for all tests of a file, with a clock that they set, and the sheet as a file for each of them. */
export function openHolidays() {
  let desk: TestDesk;
  let token: string;
  let dir: string;
  let file: string;
  let now = start;

  beforeAll(async () => {
    desk = await startDesk(() => now);
    token = await desk.makeToken('officer-1', 'city-regulator');
    dir = await mkdtemp(join(tmpdir(), 'lucheng-holidays-'));
  });
  afterAll(async () => {
    await desk.stop();
    await rm(dir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    now = start;
    file = join(dir, 'holidays.csv');
    await writeFile(file, sheet);
  });

  const run = (...more: readonly string[]) => {
    const env = { LUCHENG_TOKEN: token, LUCHENG_OPERATOR: desk.operator.credential };
    return runLucheng([...more, '--desk', desk.origin], { env, nowMs: () => now });
  };
  const officer = () => ({ ...desk.operator, credential: token });
  return {
    run,
    importing: (...more: readonly string[]) => run('import', 'holidays', file, ...words, ...more),
    write: (text: string) => writeFile(file, text),
    setClock: (at: string) => {
      now = Date.parse(at);
    },
    /** What the desk answers the officer. */
    read: (path: string) => mustAnswer(askDesk(officer(), 'GET', path)),
    record: (draft: object) =>
      mustAnswer(
        askDesk(officer(), 'POST', deskPaths.entries, {
          body: JSON.stringify(draft),
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        }),
      ),
    get file() {
      return file;
    },
  };
}
