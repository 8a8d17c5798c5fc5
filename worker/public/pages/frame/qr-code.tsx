import { encode } from 'uqr';

/** A text as a QR code (ISO/IEC 18004) with its quiet zone, a quarter of which may be soiled. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'Q', border: 4 });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(barsOf).join('')} fill="#000" />
    </svg>
  );
}

/** The dark modules of one row, those side by side as one bar. */
function barsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  const bars = starts.map((x) => {
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    return `M${x} ${y}h${length}v1h-${length}z`;
  });
  return bars.join('');
}
