import { join } from 'node:path';
import { registrationOf } from '../../tools/demo/drafts.ts';
import { appointOfficers, type Officers } from '../../tools/demo/officers.ts';
import { openTown } from '../../tools/town/town.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { median } from './statistics.ts';

const appendsPerRound = 30;
const agenciesAtOnce = 2_000;

type FilledDesk = {
  readonly append: (n: number) => Promise<number>;
  readonly stop: () => Promise<void>;
};

/**
 * How long one append takes a desk whose ledger holds a million entries, against one with a thousand: two desks in workerd with
 * SQLite, append by append in turn, an agency with a history each time. The medians of each round are compared.
 */
export async function measureAppend(rounds: number, say: (line: string) => void): Promise<number> {
  const [small, large] = [await openFilledDesk(1_000, say), await openFilledDesk(1_000_000, say)];
  try {
    const ratios: number[] = [];
    for (let round = -1; round < rounds; round++) {
      const [smallMs, largeMs]: [number[], number[]] = [[], []];
      for (let i = 0; i < appendsPerRound; i++) {
        const n = (round + 1) * appendsPerRound + i;
        smallMs.push(await small.append(n % 100));
        largeMs.push(await large.append(n * 400));
      }
      if (round < 0) continue;
      const [of1k, of1m] = [median(smallMs), median(largeMs)];
      say(
        `one append: ${of1k.toFixed(2)} ms after 1,000 entries, ${of1m.toFixed(2)} ms after 1,000,000`,
      );
      ratios.push(of1m / of1k);
    }
    return median(ratios);
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

async function openFilledDesk(entries: number, say: (line: string) => void): Promise<FilledDesk> {
  const town = await openTown({
    deskEntry: join(import.meta.dirname, '../desks/filled-desk.ts'),
  });
  const start = performance.now();
  const size = await fill(town.deskOrigin, entries);
  say(`${size} entries laid down in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const { registrar } = await appointOfficers(town.deskOrigin, town.operatorSecret);
  return { append: (n) => timeAppend(registrar, n), stop: town.stop };
}

async function fill(deskOrigin: string, entries: number): Promise<number> {
  let size = 0;
  for (let from = 0; size < entries; from += agenciesAtOnce) {
    const to = from + Math.min(agenciesAtOnce, Math.ceil(entries / 5));
    const answer = await fetch(`${deskOrigin}/fill?from=${from}&to=${to}`);
    if (!answer.ok) throw new Error(await answer.text());
    size = Number(await answer.text());
  }
  return size;
}

async function timeAppend(officer: Officers['registrar'], n: number): Promise<number> {
  const agency = {
    code: makeUscc(n),
    name: `温州示例环境科技第${n}有限公司`,
    services: ['environmental-monitoring'],
  } as const;
  const draft = registrationOf(agency, `示环登〔2026〕${n}号`);
  const start = performance.now();
  await officer.record(draft);
  return performance.now() - start;
}
