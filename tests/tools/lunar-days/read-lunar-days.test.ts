import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lunarDays } from '../../../shared/jurisdiction/lunar-days.ts';

/** By ICU’s own astronomy, which places two new moons close to midnight on the day after (Beijing’s almanac has them a day before or after). */
const icuDiffers = [2027, 2030];

test('the lunar days on file are those that the package chinese-days reckons', async () => {
  const root = join(import.meta.dirname, '../../..');
  const env = { ...process.env, TZ: 'Asia/Shanghai' };

  const made = execFileSync(process.execPath, ['tools/lunar-days/main.ts'], { cwd: root, env });

  for (const [year, days] of Object.entries(lunarDays)) {
    expect(made.toString()).toContain(`  ${year}: '${days}',`);
  }
});

test('the platform’s own Chinese calendar agrees, but for two new moons near midnight', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const [year, text] of Object.entries(lunarDays)) {
    if (icuDiffers.includes(Number(year))) continue;
    const [spring, , dragonBoat, midAutumn] = text
      .split(' ')
      .map((day) => partsOf(format, `${year}-${day}`));

    expect([spring, dragonBoat, midAutumn], year).toEqual(['1/1', '5/5', '8/15']);
  }
});

function partsOf(format: Intl.DateTimeFormat, day: string): string {
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  const value = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${value('month')}/${value('day')}`;
}
