import { scaleBand, scaleLinear } from 'd3-scale';
import { leastTold, type Told } from '../../../../shared/register/beside/month-counts.ts';
import type { Month } from '../../../../shared/time/month.ts';
import type { Tone } from '../../../../shared/view/tokens.ts';

type MonthBarsProps = {
  readonly counts: readonly { readonly month: Month; readonly count: Told }[];
  /** What fills the whole height. */
  readonly most: number;
  readonly tone: Tone;
};

const width = 240;
const height = 48;

/**
 * A bar a month, from zero; where fewer than are told, a hollow one as high as they could be at most. The numbers stand in the table,
 * so nobody has to read the drawing.
 */
export function MonthBars({ counts, most, tone }: MonthBarsProps) {
  const x = scaleBand(
    counts.map(({ month }) => month),
    [0, width],
  ).padding(0.2);
  const y = scaleLinear([0, Math.max(leastTold.value, most)], [0, height - 2]);
  // A few months don't need the whole width.
  const barWidth = Math.min(x.bandwidth(), 16);
  return (
    <svg class="month-bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-tone={tone}>
      {counts.map(({ month, count }) => {
        const high = y(count ?? leastTold.value - 1);
        const at = { x: x(month), width: barWidth, y: height - 1 - high, height: high };
        return <rect key={month} class={count === null ? 'fewer' : undefined} {...at} />;
      })}
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
}
