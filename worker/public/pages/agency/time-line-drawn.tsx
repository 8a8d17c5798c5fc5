import { scaleUtc } from 'd3-scale';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import { marks } from '../../../../shared/view/marks.ts';
import { timeLineOf } from '../../../../shared/view/time-line-of.ts';
import type { Tone } from '../../../../shared/view/tokens.ts';

type TimeLineDrawnProps = { readonly record: PublicRecord; readonly now: Instant };

const width = 640;
const rowHeight = 16;
const bar = 10;
const axis = 24;
const year = 365.25 * 86_400_000;

/** An agency's levels and registration to scale, a row each, with a line where now is. What it shows stands in words below. */
export function TimeLineDrawn({ record, now }: TimeLineDrawnProps) {
  const rows = rowsOf(record, now);
  const present = toEpochMs(now);
  const first = Math.min(present - year / 2, ...rows.map(({ from }) => from));
  const ends = rows.map(({ until }) => until).filter((until) => until !== undefined);
  const last = Math.max(
    present + year / 4,
    ...ends.map((until) => Math.min(until, present + 4 * year)),
  );
  const x = scaleUtc([first, last], [0, width]).clamp(true);
  const height = rows.length * rowHeight + axis;
  return (
    <svg class="drawn" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {x.ticks(width / 100).map((tick) => (
        <g key={tick.getTime()}>
          <line class="tick-line" x1={x(tick)} x2={x(tick)} y1={0} y2={height - axis} />
          <text x={x(tick)} y={height - 6} text-anchor={anchorOf(x(tick))}>
            {tick.getUTCMonth() === 0 ? tick.getUTCFullYear() : monthOf(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ from, until, tone }, place) => (
        <rect
          key={`${from} ${tone}`}
          data-tone={tone}
          x={x(from)}
          y={place * rowHeight + (rowHeight - bar) / 2}
          width={Math.max(2, x(until ?? last) - x(from))}
          height={bar}
        />
      ))}
      <line class="now-line" x1={x(present)} x2={x(present)} y1={0} y2={height - axis} />
    </svg>
  );
}

type Row = {
  readonly from: number;
  /** Undefined: no end is set. */
  readonly until: number | undefined;
  readonly tone: Tone;
};

/** The registration, then each decision that holds, then each level that follows by time alone. */
function rowsOf(record: PublicRecord, now: Instant): readonly Row[] {
  const { registration } = record;
  const rows: Row[] = [];
  if (registration.kind === 'filed')
    rows.push({ from: toEpochMs(registration.since), until: undefined, tone: 'neutral' });
  for (const moment of timeLineOf(record, now)) {
    if (moment.kind === 'decided') {
      const { from, until, level } = moment.reason;
      rows.push({
        from: toEpochMs(from),
        until: until && toEpochMs(until),
        tone: marks[level].tone,
      });
    }
    if (moment.kind === 'becomes') {
      const until = record.timeline.find(({ from }) => from === moment.at)?.until;
      rows.push({
        from: toEpochMs(moment.at),
        until: until && toEpochMs(until),
        tone: moment.mark.tone,
      });
    }
  }
  return rows;
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < 24) return 'start';
  return x > width - 24 ? 'end' : 'middle';
}

function monthOf(tick: Date): string {
  return `${tick.getUTCFullYear()}-${String(tick.getUTCMonth() + 1).padStart(2, '0')}`;
}
