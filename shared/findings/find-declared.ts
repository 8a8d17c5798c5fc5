import type { NamedRecord } from '../register/packing/shelf.ts';
import type { Finding, TextPlace } from './finding.ts';
import { readBlock } from './read-block.ts';
import { type FindContext, findingsIn, type PageOptions, readPage } from './read-page.ts';
import { tellParties } from './tell-parties.ts';

/**
 * Reads the page once more with the names that only organisations themselves say are theirs. Only findings of these
 * names are used, so that what an organisation says of itself never changes what is found of another.
 */
export function findDeclared(
  blocks: readonly string[],
  options: PageOptions,
  context: FindContext,
) {
  const { register, lookup } = context;
  const scan = (folded: string) =>
    [...register.scan(folded), ...register.scanDeclared(folded)].sort((a, b) => a.start - b.start);
  const { page } = readPage(blocks, options, (source, block) =>
    readBlock(source, block, { scan, record: register.record }, lookup.resolve),
  );
  const found = findingsIn(page, context);
  const places = new Set(
    found
      .filter(({ mention }) => 'named' in mention && mention.named.every(isDeclared))
      .flatMap(({ findings }) => findings.map(placeKey)),
  );
  return { page, findings: tellParties(page, found).filter((one) => places.has(placeKey(one))) };
}

function isDeclared({ name }: NamedRecord): boolean {
  return name.isUnconfirmed === true;
}

function placeKey({ block, start, end }: TextPlace): string {
  return `${block} ${start} ${end}`;
}

/**
 * All findings in the order of the page. A code's finding is dropped where a declared name beside the code is certain
 * because of it.
 */
export function together(
  confirmed: readonly Finding[],
  declared: readonly Finding[],
): readonly Finding[] {
  const sure = new Set(
    declared.flatMap(({ code, block, certainty }) =>
      certainty.kind === 'certain' ? `${block} ${code}` : [],
    ),
  );
  const left = confirmed.filter(
    ({ kind, block, code }) => kind !== 'code' || !sure.has(`${block} ${code}`),
  );
  return [...left, ...declared].sort(byPlace);
}

/** The places that overlap none of the others; `places` is in the order of the page. */
export function withoutOverlap(
  places: readonly TextPlace[],
  others: readonly TextPlace[],
): readonly TextPlace[] {
  const ordered = others.toSorted(byPlace);
  let next = 0;
  return places.filter((place) => {
    for (let other = ordered[next]; other && isBefore(other, place); other = ordered[next]) next++;
    const other = ordered[next];
    return other === undefined || isBefore(place, other);
  });
}

function byPlace(one: TextPlace, other: TextPlace): number {
  return one.block - other.block || one.start - other.start;
}

function isBefore(one: TextPlace, other: TextPlace): boolean {
  return one.block < other.block || (one.block === other.block && one.end <= other.start);
}
