import type { Day } from '../time/instant.ts';
import { isDay } from '../time/shanghai.ts';

/** A day as official tables write it: `2024-03-01`, `2024/3/1`, `20240301`, `2024年3月1日`, with or without a time after it. */
export function readDay(text: string): Day | undefined {
  const parts = separated.exec(text) ?? joined.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', dayOfMonth = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d.*)?$/;
const joined = /^(\d{4})(\d{2})(\d{2})$/;
