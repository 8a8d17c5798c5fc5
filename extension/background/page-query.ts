import type { NamedPlace } from '../../shared/query-record/agency-part.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { PageQuery } from '../messages/query-messages.ts';
import type { TabFinding } from '../messages/tab-state.ts';
import type { FrameState } from './frame-state.ts';
import type { TabFindings } from './tabs.ts';

type Shown = { readonly url: string; readonly title: string; readonly at: Instant };

/**
 * The agencies of a tab in the order of the page, each with its places, and in which frame one stands; a branch brings its legal
 * person along.
 */
export function pageQuery(
  known: TabFindings,
  frames: readonly (readonly [number, FrameState])[],
  { url, title, at }: Shown,
): PageQuery {
  const around = new Map(
    frames.flatMap(([frame, state]) =>
      state.around.map((one) => [placeKey(frame, one.block, one.start), one] as const),
    ),
  );
  const addresses = new Map(frames.map(([frame, state]) => [frame, state.address]));
  const places = new Map<string, NamedPlace[]>();
  for (const finding of known.findings) {
    const words = around.get(placeKey(finding.frame, finding.block, finding.start));
    const own = places.get(finding.code) ?? [];
    places.set(finding.code, [...own, placeOf(finding, words, addresses)]);
    const { legalPerson } = finding;
    if (legalPerson !== undefined && !places.has(legalPerson)) places.set(legalPerson, []);
  }
  const notChecked = Object.values(known.notChecked).reduce((sum, count) => sum + count, 0);
  return {
    isPending: known.isPending,
    page: {
      title,
      address: url,
      readAt: at,
      notChecked,
      ...(known.isTamperedWith && { isTamperedWith: true }),
    },
    agencies: [...places].map(([code, all]) => ({ code, places: all })),
    unknown: known.unknown,
  };
}

function placeOf(
  { frame, text, role, certainty }: TabFinding,
  words: { readonly before: string; readonly after: string } | undefined,
  addresses: ReadonlyMap<number, string | undefined>,
): NamedPlace {
  const inFrame = frame === topFrame ? undefined : addresses.get(frame);
  return {
    text,
    before: words?.before ?? '',
    after: words?.after ?? '',
    ...(role !== undefined && { role }),
    ...(certainty.kind === 'possible' && { possible: certainty.because }),
    ...(inFrame !== undefined && { inFrame }),
  };
}

/** Its address is the page's. */
const topFrame = 0;

function placeKey(frame: number, block: number, start: number): string {
  return `${frame} ${block} ${start}`;
}
