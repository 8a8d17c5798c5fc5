import { scaleBand, scaleLinear } from 'd3-scale';
import type { Tone } from '../tokens.ts';

type MonthBarsProps = {
  /** Twelve counts, January first. */
  readonly counts: readonly number[];
  /** The highest count of the charts that it is compared with: bars of one height then mean one number. */
  readonly most: number;
  readonly tone: Tone;
  /** All of it in words, for who doesn't see it. */
  readonly label: string;
};

const width = 328;
const height = 96;
const [above, below] = [16, 16];

/** A year month by month: bars from zero, each with its number. */
export function MonthBars({ counts, most, tone, label }: MonthBarsProps) {
  const x = scaleBand(
    counts.map((_, place) => place),
    [0, width],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(1, most)], [0, height - above - below]);
  const floor = height - below;
  return (
    <svg class="month-bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line x1="0" x2={width} y1={floor} y2={floor} />
      {counts.map((count, place) => {
        const middle = (x(place) ?? 0) + x.bandwidth() / 2;
        const tall = count === 0 ? 0 : Math.max(1, y(count));
        return (
          <g key={place} data-tone={tone}>
            <rect x={x(place)} y={floor - tall} width={x.bandwidth()} height={tall} />
            {count > 0 && (
              <text x={middle} y={floor - tall - 4}>
                {count}
              </text>
            )}
            <text class="month" x={middle} y={height - 3}>
              {place + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
