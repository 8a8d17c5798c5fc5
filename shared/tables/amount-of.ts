/** Yuan from an amount in ten thousand yuan (万元), exact to the fen; undefined where the text is no amount. */
export function yuanOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]|万元?$/g, '');
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 1e6) / 100;
}

/** An amount in yuan as ten thousand yuan, without rounding: `12500` is `1.25`. */
export function inTenThousands(yuan: number): string {
  const fen = String(Math.round(yuan * 100)).padStart(7, '0');
  return `${fen.slice(0, -6)}.${fen.slice(-6)}`.replace(/\.?0+$/, '');
}
