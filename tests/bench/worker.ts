import { paths } from '../../shared/contract/paths.ts';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { makeNeutralRecord } from '../fixtures/records/neutral-record.ts';
import type { Bench, Rounds } from './bench.ts';
import { compareCpu, type Side } from './compare-cpu.ts';
import { hostileMemoryMb } from './hostile-memory.ts';
import { publishRecords } from './publish-records.ts';
import { scatter } from './scatter.ts';
import { measureScale } from './worker-scale.ts';
import { type ConstantWorker, openWorkerTown, type WorkerTown } from './worker-town.ts';

const agencies = 20_000;
const batch = 50;

/** What a request costs the public worker, beside the same stack with nothing to say. */
export const worker: Bench = {
  name: 'worker',
  keys: [
    { key: 'badge_cpu_vs_constant', unit: '×', target: ['≤', 1.3] },
    { key: 'agency_cpu_vs_constant', unit: '×', target: ['≤', 1.3] },
    { key: 'stack_vs_bare', unit: '×', target: ['≤', 1.4] },
    { key: 'batch50_cpu_vs_constant', unit: '×', target: ['≤', 2] },
    { key: 'badge_1m_vs_20k', unit: '×', target: ['≤', 1.1] },
    { key: 'search_ms_1m', unit: 'ms', target: ['≤', 5] },
    { key: 'cold_vs_parse_20k', unit: '×', target: ['≤', 3] },
    { key: 'memory_mb_hostile', unit: 'MB', target: ['≤', 32] },
  ],
  run: async (rounds, say) => {
    say(`writing a register of ${agencies} agencies`);
    const records = makeRecords();
    const register = await publishRecords(records);
    const questions = questionsOver(records);
    const texts = await lookAt(await openWorkerTown([register], []), questions);
    const town = await openWorkerTown([register], constantsFor(texts));
    const measured = await measureTown(town).finally(town.stop);
    return { ...measured, ...(await measureScale(rounds, say)) };

    async function measureTown(town: WorkerTown) {
      const ratios = await compareAll(town, questions, rounds, say);
      say('memory: 100,000 addresses, no two alike');
      const codes = records.map(({ code }) => code);
      return { ...ratios, memory_mb_hostile: await hostileMemoryMb(town, codes) };
    }
  },
};

/** The n-th request to the public worker, by kind: any agency as likely as any other. */
type Questions = Readonly<Record<'badge' | 'agency' | 'batch', (n: number) => string>>;

function questionsOver(records: readonly PublicRecord[]): Questions {
  const codes = records.map(({ code }) => code);
  const codeAt = (n: number) => codes[scatter(n) % agencies] ?? '';
  const codesFrom = (n: number) =>
    Array.from({ length: batch }, (_, place) => codeAt(n * batch + place));
  return {
    badge: (n) => paths.badge(codeAt(n)),
    agency: (n) => paths.agency(codeAt(n)),
    batch: (n) => `${paths.standings}?codes=${codesFrom(n).join(',')}`,
  };
}

function makeRecords(): readonly PublicRecord[] {
  return Array.from({ length: agencies }, (_, n) =>
    makeNeutralRecord(n, [`示例第${n + 1}环境技术服务有限公司`]),
  );
}

type Texts = Readonly<Record<keyof Questions, Omit<ConstantWorker, 'script'>>>;

async function lookAt(town: WorkerTown, questions: Questions): Promise<Texts> {
  const look = async (path: string) => {
    const answer = await fetch(town.publicOrigins[0] + path);
    const { length } = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return { type: answer.headers.get('Content-Type') ?? '', length };
  };
  try {
    return {
      badge: await look(questions.badge(0)),
      agency: await look(questions.agency(0)),
      batch: await look(questions.batch(0)),
    };
  } finally {
    await town.stop();
  }
}

function constantsFor({ badge, agency, batch }: Texts): readonly ConstantWorker[] {
  return [
    { script: 'constant', ...badge },
    { script: 'constant', ...agency },
    { script: 'constant', ...batch },
    { script: 'bare', ...badge },
  ];
}

async function compareAll(
  { publicOrigins: [publicOrigin = ''], constantOrigins, pid }: WorkerTown,
  questions: Questions,
  { rounds = 9 }: Rounds,
  say: (line: string) => void,
) {
  const [badge = '', agency = '', standings = '', bare = ''] = constantOrigins;
  const at =
    (origin: string, question: (n: number) => string): Side =>
    (n) =>
      origin + question(n);
  const compare = (what: string, ours: Side, theirs: Side, requestsPerRound: number) => {
    say(`${what}: ${rounds} rounds of ${requestsPerRound} requests to each side`);
    return compareCpu(ours, theirs, { pid, rounds, requestsPerRound });
  };
  const vs = (kind: keyof Questions, constant: string, requests: number) =>
    compare(kind, at(publicOrigin, questions[kind]), at(constant, questions[kind]), requests);
  return {
    badge_cpu_vs_constant: await vs('badge', badge, 3000),
    agency_cpu_vs_constant: await vs('agency', agency, 3000),
    stack_vs_bare: await compare(
      'stack',
      at(badge, questions.badge),
      at(bare, questions.badge),
      3000,
    ),
    batch50_cpu_vs_constant: await vs('batch', standings, 1000),
  };
}
