import { scaleUtc } from 'd3-scale';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import { marks } from '../../../../shared/view/marks.ts';
import { timeLineOf } from '../../../../shared/view/time-line-of.ts';
import type { Tone } from '../../../../shared/view/tokens.ts';

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
const year = 365.25 * 86_400_000;

/** An agency's levels and registration to scale, a row each, with a line where now is. What it shows stands in words below. */
export function TimeLineDrawn({ record, now, lang }: TimeLineDrawnProps) {
  const rows = rowsOf(record, now, lang);
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
      {x.ticks(width / 100).map((tick) => (
        <g key={tick.getTime()}>
          <line class="tick-line" x1={x(tick)} x2={x(tick)} y1={0} y2={height - axis} />
          <text x={x(tick)} y={height - 6} text-anchor={anchorOf(x(tick))}>
            {tick.getUTCMonth() === 0 ? tick.getUTCFullYear() : monthOf(tick)}
          </text>
        </g>
      ))}
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
      <line class="now-line" x1={x(present)} x2={x(present)} y1={0} y2={height - axis} />
    </svg>
  );
}

type Row = {
  readonly from: number;
  /** Undefined: no end is set. */
  readonly until: number | undefined;
  readonly tone: Tone;
  readonly word: string;
};

/** The registration, then each decision that holds, then each level that follows by time alone. */
function rowsOf(record: PublicRecord, now: Instant, lang: Lang): readonly Row[] {
  const { mark, card } = words(lang);
  const { registration } = record;
  const rows: Row[] = [];
  if (registration.kind === 'filed')
    rows.push({
      from: toEpochMs(registration.since),
      until: undefined,
      tone: 'neutral',
      word: card.registration,
    });
  for (const moment of timeLineOf(record, now)) {
    if (moment.kind === 'decided') {
      const { from, until, level } = moment.reason;
      rows.push({
        from: toEpochMs(from),
        until: until === undefined ? undefined : toEpochMs(until),
        tone: marks[level].tone,
        word: mark[marks[level].key],
      });
    }
    if (moment.kind === 'becomes') {
      const until = record.timeline.find(({ from }) => from === moment.at)?.until;
      rows.push({
        from: toEpochMs(moment.at),
        until: until === undefined ? undefined : toEpochMs(until),
        tone: moment.mark.tone,
        word: mark[moment.mark.key],
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
