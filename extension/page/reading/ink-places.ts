import type { TextSpan } from '../../messages/packed-places.ts';
import * as dom from '../browser/dom.ts';
import type { Block } from './block.ts';
import type { Container } from './container.ts';
import { ink, placeOfInk } from './ink.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Run } from './run.ts';

/** Where a span stands, from its first to its last character with ink, and whether its ink is written there as it was read. */
type Located = { readonly range: StaticRange; readonly isSame: boolean };

/**
 * Where spans of a block that was read as a whole stand on the page. Spans are given in the order of their starts. None where
 * there is more or less text by now; it is then being read again.
 */
export function locateInWhole(
  { text, container }: Block,
  spans: readonly TextSpan[],
): readonly Located[] {
  const inked = inkOf(container);
  if (inked.text.length !== ink(text).length) return [];
  let read = 0;
  let from = 0;
  return spans.map(({ start, end }) => {
    from += ink(text.slice(read, start)).length;
    read = start;
    const own = ink(text.slice(start, end));
    const [startContainer, startOffset] = nodeAt(inked, from);
    const [endContainer, lastOffset] = nodeAt(inked, from + own.length - 1);
    const ends = { startContainer, startOffset, endContainer, endOffset: lastOffset + 1 };
    return { range: new StaticRange(ends), isSame: inked.text.startsWith(own, from) };
  });
}

/** All the text nodes of a container, their ink, and where in it each node's begins. */
function inkOf(container: Container): Run {
  const walker = dom.walkTexts(container);
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

function nodeAt({ nodes, starts }: Run, place: number): readonly [node: Text, offset: number] {
  const number = lastAtOrBefore(starts, place);
  const node = nodes[number] as Text;
  return [node, placeOfInk(node.data, place - (starts[number] ?? 0))];
}
