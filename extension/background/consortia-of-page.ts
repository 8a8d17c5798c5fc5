import { consortiaAmong, type FoundOnLine } from '../../shared/findings/consortia-among.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { Look } from '../messages/page-messages.ts';
import { connectionsOf } from './find.ts';
import type { FoundByRegisters } from './found-among.ts';
import type { Lines } from './lines.ts';

/** What was found, with the consortia of which the names of several registers are parts together. Only where a register has seen one anyway. */
export function withConsortia(
  found: FoundByRegisters,
  lines: Lines,
  heads: Look['heads'],
): FoundByRegisters {
  const isAny = found.findings.some(({ consortium }) => consortium !== undefined);
  if (!isAny) return found;
  const told = consortiaAmong(
    lines.texts,
    onLines(found.findings, lines),
    connectionsOf(lines, heads),
  );
  const findings = found.findings.map((finding) => {
    const consortium = told.get(finding);
    return consortium === undefined ? finding : { ...finding, consortium };
  });
  return { ...found, findings };
}

/** Findings in the order of their places, each by its line; none that goes over a line's end as the lines are parted here. */
function onLines(findings: readonly Finding[], { ids, texts, starts }: Lines): FoundOnLine[] {
  const linesOf = Map.groupBy(ids.keys(), (line) => ids[line]);
  const reached = new Map<number, number>();
  return findings.flatMap((finding) => {
    const lines = linesOf.get(finding.block) ?? [];
    const startOf = (place: number) => starts[lines[place] ?? -1] ?? Number.POSITIVE_INFINITY;
    let place = reached.get(finding.block) ?? 0;
    while (startOf(place + 1) <= finding.start) place += 1;
    reached.set(finding.block, place);
    const line = lines[place];
    const start = finding.start - startOf(place);
    const isInside =
      start >= 0 && line !== undefined && start + finding.text.length <= (texts[line] ?? '').length;
    return isInside ? [{ finding, block: line, start }] : [];
  });
}
