import type { Choice, Choices } from './choices.ts';

/** Choices as they were kept, where they are still what was kept: the newest, as many as a device keeps. */
export function readChoices(kept: unknown): Choices {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  const whole = Object.entries(kept).filter((entry): entry is [string, Choice] =>
    isChoice(entry[1]),
  );
  return Object.fromEntries(whole.slice(-mostChoices));
}

const mostChoices = 5000;

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null) return false;
  const { meant, among, on } = value as Partial<Record<keyof Choice, unknown>>;
  const isText = (one: unknown) => typeof one === 'string';
  return isText(meant) && isText(on) && Array.isArray(among) && among.every(isText);
}
