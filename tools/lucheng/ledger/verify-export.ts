import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import type { Head } from '../../../shared/register/head.ts';
import { CommandError } from '../command.ts';
import { type Difference, say } from './difference.ts';
import { isLeafLine, LeafCheck } from './leaf-check.ts';
import { MeaningCheck } from './meaning-check.ts';

export type Verified = {
  readonly disclosure: 'full' | 'public';
  /** The newest head whose tree the export was compared with. */
  readonly head: Head;
  readonly entries: number;
  readonly withheld: number;
  readonly standings: number;
  /** Subjects of whom something waits for approval: their records are as the export states them. */
  readonly held: number;
  readonly differences: readonly Difference[];
};

type About = Extract<ExportLine, { kind: 'export' }>;

/** The signed heads that an export is held against, the newest first; asked for once the export has said what it is. */
export type FindHeads = (about: About) => Promise<readonly [Head, ...Head[]]>;

/**
 * Reads an export once, line by line, and finds everything in which it differs from the trees that the heads sign and,
 * where it is a full one, from what its own entries mean.
 */
export async function verifyExport(
  lines: AsyncGenerator<ExportLine>,
  findHeads: FindHeads,
): Promise<Verified> {
  const { value: about } = await lines.next();
  if (about?.kind !== 'export') throw new CommandError('不是台账导出 / not an export');
  const heads = await findHeads(about);
  const [head] = heads;
  const { disclosure } = about;
  const leaves = new LeafCheck([...heads.map(({ ledger }) => ledger), about.ledger]);
  const jurisdiction = jurisdictionOf(about.jurisdiction);
  if (!jurisdiction || jurisdiction.code !== head.jurisdiction) {
    return {
      disclosure,
      head,
      ...leaves.counts(),
      standings: 0,
      held: 0,
      differences: [otherCity],
    };
  }
  const meaning = disclosure === 'full' ? new MeaningCheck(about, jurisdiction) : undefined;
  for await (const line of lines) {
    if (isLeafLine(line)) leaves.add(line);
    meaning?.add(line);
  }
  const differences = [...leaves.differences(), ...(meaning?.differences(head) ?? [])];
  const standings = meaning?.standings() ?? 0;
  const held = about.held?.length ?? 0;
  return { disclosure, head, ...leaves.counts(), standings, held, differences };
}

const otherCity = say('导出与库头不属于同一地区', 'Export and head are of different jurisdictions');
