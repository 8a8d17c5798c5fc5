import { scaleUtc } from 'd3-scale';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import { drawnRows } from './drawn-rows.ts';

type TimeLineDrawnProps = {
  readonly record: PublicRecord;
  readonly now: Instant;
  readonly lang: Lang;
};

const width = 640;
const rowHeight = 40;
/** Of its row: where its label stands, and the bar below. */
const [label, bar, barHeight] = [20, 26, 8];
const axis = 32;
/** About how many, and how far apart their words need to be on a phone, where the drawing is half as wide. */
const [ticks, leastApart] = [6, 96];
const year = 365.25 * 86_400_000;

/** An agency's levels and registration to scale, a row each, with a line where now is. What it shows stands in words below. */
export function TimeLineDrawn({ record, now, lang }: TimeLineDrawnProps) {
  const rows = drawnRows(record, now, lang);
  const present = toEpochMs(now);
  const first = Math.min(present - year / 2, ...rows.map(({ from }) => from));
  const ends = rows.map(({ until }) => until).filter((until) => until !== undefined);
  const last = Math.max(
    present + year / 4,
    ...rows.map(({ from }) => from + year / 4),
    ...ends.map((until) => Math.min(until, present + 4 * year)),
  );
  const x = scaleUtc([first, last], [0, width]).clamp(true);
  const height = rows.length * rowHeight + axis;
  return (
    <svg class="drawn" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {apart(x.ticks(ticks), x).map((tick) => (
        <g key={tick.getTime()}>
          <line class="tick-line" x1={x(tick)} x2={x(tick)} y1={0} y2={height - axis} />
          <text x={x(tick)} y={height - 6} text-anchor={anchorOf(x(tick))}>
            {tick.getUTCMonth() === 0 ? tick.getUTCFullYear() : monthOf(tick)}
          </text>
        </g>
      ))}
      <line class="now-line" x1={x(present)} x2={x(present)} y1={0} y2={height - axis} />
      {rows.map(({ from, until, tone, word }, place) => (
        <g key={`${from} ${tone}`} data-tone={tone}>
          <text
            x={x(from)}
            y={place * rowHeight + label}
            text-anchor={x(from) > width * 0.7 ? 'end' : 'start'}
          >
            {word}
          </text>
          <rect
            x={x(from)}
            y={place * rowHeight + bar}
            width={Math.max(2, x(until ?? last) - x(from))}
            height={barHeight}
          />
        </g>
      ))}
    </svg>
  );
}

/** Those whose words don't touch. */
function apart(all: readonly Date[], x: (tick: Date) => number): readonly Date[] {
  const kept: Date[] = [];
  for (const tick of all) {
    const last = kept.at(-1);
    if (last === undefined || x(tick) - x(last) >= leastApart) kept.push(tick);
  }
  return kept;
}

/** Half a word of the axis, as wide as it is on a phone. */
const edge = 44;

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < edge) return 'start';
  return x > width - edge ? 'end' : 'middle';
}

function monthOf(tick: Date): string {
  return `${tick.getUTCFullYear()}-${String(tick.getUTCMonth() + 1).padStart(2, '0')}`;
}
