import type { Finding } from '../../shared/findings/finding.ts';
import type { Block } from './block.ts';
import { type Hit, hitOf, lastAtOrBefore } from './hit.ts';
import { ink, placeOfInk } from './ink.ts';
import type { Container, Run } from './read-runs.ts';

/** Where a block's findings stand on the page. None where the page has changed since; it is then being read again. */
export function locateHits(
  { text, container, run }: Block,
  findings: readonly Finding[],
): readonly Hit[] {
  if (run !== undefined) return findings.flatMap((finding) => hitOf(finding, run) ?? []);
  const inked = inkOf(container);
  return inked.text === ink(text) ? hitsInInk(inked, text, findings) : [];
}

/** All the text nodes of a container, their ink, and where in it each node's begins. */
function inkOf(container: Container): Run {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(text.length);
    text += ink((node as Text).data);
  }
  return { text, nodes, starts };
}

/** Text as the browser lays it out has the ink of its nodes, in their order, and nothing else. */
function hitsInInk(inked: Run, text: string, findings: readonly Finding[]): readonly Hit[] {
  let read = 0;
  let inkRead = 0;
  return findings.toSorted(byStart).map((finding) => {
    inkRead += ink(text.slice(read, finding.start)).length;
    read = finding.start;
    const last = inkRead + ink(text.slice(finding.start, finding.end)).length - 1;
    const [startContainer, startOffset] = nodeAt(inked, inkRead);
    const [endContainer, lastOffset] = nodeAt(inked, last);
    const range = { startContainer, startOffset, endContainer, endOffset: lastOffset + 1 };
    return { finding, ranges: [new StaticRange(range)] };
  });
}

function nodeAt({ nodes, starts }: Run, place: number): readonly [node: Text, offset: number] {
  const number = lastAtOrBefore(starts, place);
  const node = nodes[number] as Text;
  return [node, placeOfInk(node.data, place - (starts[number] ?? 0))];
}

/** What was found by name stands before what was found by code. */
function byStart({ start: one }: Finding, { start: other }: Finding): number {
  return one - other;
}
