import { type DemoDays, numbered } from '../days.ts';
import { financeBureau } from '../drafts.ts';
import type { Officers } from '../officers.ts';
import { about } from './about.ts';
import { procurementBan } from './procurement-ban.ts';

/** A ban that is annulled on the day on which it was published; what readers never saw isn't corrected in public. */
export async function tellMistake(
  { finance }: Pick<Officers, 'finance'>,
  days: DemoDays,
  publish: () => Promise<unknown>,
): Promise<void> {
  const [entry] = await finance.record(procurementBan(32, days));
  await publish();
  const body = { entry, effect: 'annulled', summary: '适用法律错误' };
  await finance.record(
    about('retraction', numbered('示财撤', days.ago(0), 1), body, financeBureau),
  );
}
