import { townDay } from '../fixtures/ledgers/desk-town.ts';
import type { Bench } from './bench.ts';
import { beginMatters } from './desk-matters.ts';
import { type DeskPage, type FrontName, pagesOf, proposed } from './desk-pages.ts';
import { type DeskTown, openDeskTown } from './desk-town.ts';
import { type DeskVisitor, enter, stranger } from './desk-visitor.ts';
import { pageCost, transferredKb } from './page-cost.ts';
import { median, percentile } from './statistics.ts';

/** Fifteen entries each. */
const agencies = 20_000;

/** What each page of both fronts costs a desk with 300,000 entries, beside a page that says nothing, and how much of it is sent. */
export const desk: Bench = {
  name: 'desk',
  keys: [
    { key: 'page_cpu_ms_p95', unit: 'ms', target: ['≤', 200] },
    { key: 'page_vs_bare', unit: '×', target: ['≤', 60] },
    { key: 'page_kb', unit: 'kB', target: ['≤', 60] },
    { key: 'file_cpu_ms_p95', unit: 'ms', target: ['≤', 200] },
  ],
  run: async ({ rounds = 20 }, say) => {
    const town = await openDeskTown(agencies, say);
    return measureDesk(town, rounds, say).finally(town.stop);
  },
};

/** The worst of all pages; each is told. */
async function measureDesk(town: DeskTown, rounds: number, say: (line: string) => void) {
  const matters = await beginMatters(town, townDay, proposed);
  const routes = (await (await fetch(`${town.officeOrigin}/routes`)).json()) as Routes;
  const visitors = await enterAll(town, pagesOf(routes, matters));
  const bare = visitors.at('office', 'demo-proposer');
  const [costs, files]: [Cost[], Cost[]] = [[], []];
  for (const page of pagesOf(routes, matters)) {
    const visitor = visitors.at(page.front, page.as);
    const cost = await costOf(town.pid, page, visitor, bare, rounds);
    say(lineOf(page, cost));
    (page.isFile ? files : costs).push(cost);
  }
  const worst = (of: readonly Cost[], key: keyof Cost) => Math.max(...of.map((one) => one[key]));
  return {
    page_cpu_ms_p95: worst(costs, 'p95'),
    page_vs_bare: worst(costs, 'vsBare'),
    page_kb: worst(costs, 'kb'),
    file_cpu_ms_p95: worst(files, 'p95'),
  };
}

type Routes = Readonly<Record<FrontName, readonly string[]>>;

type Cost = { readonly p95: number; readonly vsBare: number; readonly kb: number };

async function costOf(
  pid: number,
  { at, isFile }: DeskPage,
  visitor: DeskVisitor,
  bareVisitor: DeskVisitor,
  rounds: number,
): Promise<Cost> {
  const page = { url: visitor.origin + at, headers: visitor.headers };
  const bare = { url: `${bareVisitor.origin}/bare`, headers: bareVisitor.headers };
  const { cpu, bare: floor, body } = await pageCost(pid, page, bare, rounds);
  return {
    p95: percentile(cpu, 0.95),
    vsBare: median(cpu) / median(floor),
    kb: isFile ? 0 : await transferredKb(body, visitor.open),
  };
}

function lineOf({ front, at, as = 'anybody' }: DeskPage, { p95, vsBare, kb }: Cost): string {
  const numbers = `${p95.toFixed(0)} ms, ${vsBare.toFixed(1)} × bare, ${kb.toFixed(1)} kB`;
  return `${front} ${decodeURIComponent(at)} (${as}): ${numbers}`;
}

async function enterAll(town: DeskTown, pages: readonly DeskPage[]) {
  const origins = { office: town.officeOrigin, counter: town.counterOrigin } as const;
  const who = new Set(pages.map(({ front, as }) => `${front} ${as ?? ''}`));
  const entered = new Map<string, DeskVisitor>();
  for (const one of who) {
    const [front = '', as = ''] = one.split(' ');
    const origin = origins[front as FrontName];
    entered.set(one, as === '' ? stranger(origin) : await enter(origin, as));
  }
  return {
    at(front: FrontName, as = ''): DeskVisitor {
      const visitor = entered.get(`${front} ${as}`);
      if (!visitor) throw new Error(`${as} has not come to the ${front}`);
      return visitor;
    },
  };
}
