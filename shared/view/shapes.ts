/** Outlines in a box of 24 × 24, drawn with a stroke of 2. */
export const shapes = {
  octagon: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  triangle: 'M12 3 22 21H2z',
  diamond: 'M12 2 22 12 12 22 2 12z',
  square: 'M2 12C2 2 2 2 12 2s10 0 10 10 0 10-10 10S2 22 2 12z',
  circle: 'M12 2a10 10 0 1 1-.1 0z',
} as const;
export type Shape = keyof typeof shapes;

/** The signs inside the outlines, drawn with round strokes so that no font can change them. */
export const signs = {
  cross: 'm9 9 6 6m0-6-6 6',
  prohibited: 'M12 7a5 5 0 1 1-.1 0zM9 9l6 6',
  exclamation: 'M12 10v4m0 3v.1',
  quarter: 'M12 7a5 5 0 1 1-.1 0zv5h5m-2.5-2h.1',
  dot: 'M11.5 12h1',
  question: 'M9 10a3 3 0 1 1 4 2q-1 1-1 2m0 3v.1',
  dash: 'M8 12h8',
  A: 'm8 17 4-10 4 10m-7-3h6',
  B: 'M9 7v10h4a2 2 0 0 0 0-5H9h3a2 2 0 0 0 0-5z',
  C: 'M16 9a5 5 0 1 0 0 6',
  D: 'M9 7v10h2a5 5 0 0 0 0-10z',
  E: 'M15 7H9v10h6m-6-5h5',
} as const;
export type Sign = keyof typeof signs;
