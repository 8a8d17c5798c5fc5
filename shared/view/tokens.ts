/** Colours with a meaning. Each has a contrast of at least 4.5 against the paper of its theme. */
export const tones = {
  blacklisted: { light: '#16181d', dark: '#f4f5f7' },
  banned: { light: '#b3261e', dark: '#ff8a80' },
  rectifying: { light: '#a04100', dark: '#ffb074' },
  supervised: { light: '#7a5900', dark: '#e9c349' },
  'grade-a': { light: '#1b6e3c', dark: '#7ddc9c' },
  'grade-b': { light: '#1f5fa8', dark: '#9cc7ff' },
  'grade-c': { light: '#5d5f2e', dark: '#d3d38a' },
  'grade-d': { light: '#7a4a21', dark: '#e0b08a' },
  neutral: { light: '#5a5f66', dark: '#b4bac2' },
} as const satisfies Record<string, Themed>;
export type Tone = keyof typeof tones;

/** The surface of everything: paper, text, and the rules between rows. `edge` bounds a control (3:1, WCAG 1.4.11). */
export const surfaces = {
  paper: { light: '#ffffff', dark: '#14161a' },
  ink: { light: '#16181d', dark: '#f4f5f7' },
  muted: { light: '#5a5f66', dark: '#b4bac2' },
  rule: { light: '#d5d8dd', dark: '#3a3f47' },
  edge: { light: '#80858c', dark: '#7d838c' },
  /** What is said quietly, on a field of its own. */
  field: { light: '#eceef1', dark: '#2b2f36' },
  link: { light: '#1f5fa8', dark: '#9cc7ff' },
} as const satisfies Record<string, Themed>;

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type Themed = Readonly<Record<Theme, string>>;

export const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
/** For text in English: a Chinese font sets its apostrophes as wide as a character. */
export const latinFonts = `"Segoe UI","Helvetica Neue",Arial,${fonts}`;
