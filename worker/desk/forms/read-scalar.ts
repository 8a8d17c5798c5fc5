import { addDays, isDay, startOfDay } from '../../../shared/time/shanghai.ts';
import type { Input } from './field.ts';

/** What was typed in one field, as what the draft takes; what can't be read as that stays as it was typed. */
export function readScalar(input: Input, text: string): unknown {
  switch (input.kind) {
    case 'number':
      return numberIn(text);
    case 'choice':
      return input.isNumber ? numberIn(text) : text;
    case 'tick':
      return true;
    case 'yes-no':
      return text === 'yes';
    case 'first-day':
      return isDay(text) ? startOfDay(text) : text;
    case 'last-day':
      return isDay(text) ? startOfDay(addDays(text, 1)) : text;
    case 'moment':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) ? `${text}+08:00` : text;
    case 'text':
      return input.isLong ? text : text.replace(/\s*[\r\n]+\s*/g, ' ');
    default:
      return text;
  }
}

/** Thousands may be set apart, as in decisions. */
function numberIn(text: string): number | string {
  const plain = /^-?\d{1,3}([,，]\d{3})+(\.\d+)?$/.test(text) ? text.replace(/[,，]/g, '') : text;
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(plain) ? Number(plain) : text;
}
