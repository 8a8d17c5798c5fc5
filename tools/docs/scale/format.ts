/** A number with commas, and at most so many digits after the point. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

export function dollars(value: number): string {
  return `$${number(value)}`;
}

/** A size in decimal units, with three digits or so. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${number(bytes / 1000 ** power, 1)} ${units[power]}`;
}
