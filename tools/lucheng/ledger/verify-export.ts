import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import type { TreeHead } from '../../../shared/ledger/merkle-tree.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import { exactly, isCount, isHash } from '../../../shared/register/trust/type-guards.ts';
import { CommandError } from '../command.ts';
import { type Difference, say } from './difference.ts';
import { isLeafLine, LeafCheck } from './leaf-check.ts';
import { MeaningCheck } from './meaning-check.ts';

export type Verified = {
  readonly disclosure: 'full' | 'public';
  /** The newest head whose tree the export was compared with. */
  readonly head: Head;
  /** Entries of a full export that are newer than the head, which says nothing of them. */
  readonly beyondHead: number;
  readonly entries: number;
  readonly withheld: number;
  readonly standings: number;
  /** Subjects of whom something waits for approval: their records are as the export states them. */
  readonly held: number;
  readonly differences: readonly Difference[];
};

type About = Extract<ExportLine, { kind: 'export' }>;

/** The signed heads that an export is held against, the newest first; asked for once the export has said what it is. */
export type FindHeads = (about: About) => Promise<readonly Head[]>;

/**
 * Reads an export once, line by line, and finds everything in which it differs from the trees that the heads sign and,
 * where it is a full one, from what its own entries mean.
 */
export async function verifyExport(
  lines: AsyncGenerator<ExportLine>,
  findHeads: FindHeads,
): Promise<Verified> {
  const { value: about } = await lines.next();
  if (!isBeginning(about)) throw new CommandError('不是台账导出 / not an export');
  const heads = await findHeads(about);
  const [head] = heads;
  if (!head) throw new CommandError('没有可对照的库头 / no head to hold it against');
  const { disclosure } = about;
  const leaves = new LeafCheck([...heads.map(({ ledger }) => ledger), about.ledger]);
  const beyondHead = Math.max(0, about.ledger.size - head.ledger.size);
  const counts = { disclosure, head, beyondHead, standings: 0, held: 0 };
  const jurisdiction = jurisdictionOf(about.jurisdiction);
  if (!jurisdiction || jurisdiction.code !== head.jurisdiction) {
    return { ...counts, ...leaves.counts(), differences: [otherCity] };
  }
  const meaning = disclosure === 'full' ? new MeaningCheck(about, jurisdiction) : undefined;
  const reckoning = new Reckoning();
  for await (const line of lines) {
    if (isLeafLine(line)) leaves.add(line);
    reckoning.go(() => {
      meaning?.add(line);
      return undefined;
    });
  }
  reckoning.go(() => meaning?.differences(head));
  const { withheld } = leaves.counts();
  const differences = [
    ...leaves.differences(),
    ...kindFaults(about, head, withheld),
    ...reckoning.found(),
  ];
  const stated = { standings: meaning?.standings() ?? 0, held: meaning?.held() ?? 0 };
  return { ...counts, ...leaves.counts(), ...stated, differences };
}

/** A public export is of the very tree that its head signs; a full one withholds nothing. */
function kindFaults(
  { disclosure, ledger }: About,
  head: Head,
  withheld: number,
): readonly Difference[] {
  if (disclosure === 'full') {
    return withheld === 0
      ? []
      : [say('完整导出中不应有略去的记录', 'A full export withholds nothing')];
  }
  const isSame = ledger.size === head.ledger.size && ledger.root === head.ledger.root;
  return isSame
    ? []
    : [
        say(
          '导出自称的树不是库头所签的树',
          'The tree that it says it is of is not the one its head signs',
        ),
      ];
}

function isBeginning(line: ExportLine | undefined): line is About {
  return line?.kind === 'export' && isTreeHead(line.ledger);
}

const isTreeHead = exactly<TreeHead>({ size: isCount, root: isHash });

/** An altered export may hold anything at all: what can't be reckoned with ends the reckoning, and is one difference more. */
class Reckoning {
  #found: readonly Difference[] = [];
  #isOver = false;

  go(step: () => readonly Difference[] | undefined): void {
    if (this.#isOver) return;
    try {
      this.#found = step() ?? [];
    } catch (error) {
      this.#isOver = true;
      const why = String(error);
      this.#found = [say(`记录无法重算：${why}`, `Entries can’t be reckoned with: ${why}`)];
    }
  }

  found(): readonly Difference[] {
    return this.#found;
  }
}

const otherCity = say('导出与库头不属于同一地区', 'Export and head are of different jurisdictions');
