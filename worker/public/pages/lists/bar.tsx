import { scaleLinear } from 'd3-scale';
import type { Tone } from '../../../../shared/view/tokens.ts';

export type Part = { readonly count: number; readonly tone: Tone };

type BarProps = {
  readonly parts: readonly Part[];
  /** What fills the whole width. */
  readonly most: number;
};

const width = 240;
const height = 16;

/** Counts side by side, from zero, in the tones of their marks. The numbers stand beside it, so nobody has to read the drawing. */
export function Bar({ parts, most }: BarProps) {
  const scale = scaleLinear([0, Math.max(1, most)], [0, width]);
  let before = 0;
  return (
    <svg
      class="bar-chart"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {parts.map(({ count, tone }) => {
        const x = scale(before);
        before += count;
        return (
          count > 0 && (
            <rect
              key={tone}
              data-tone={tone}
              x={x}
              width={Math.max(1, scale(count) - 1)}
              height={height}
            />
          )
        );
      })}
    </svg>
  );
}
