import { organisationCheckDigit, usccCheckDigit } from '../../shared/identity/uscc.ts';

/** A well-formed code that no organisation has: region 990000 is not assigned (GB/T 2260). */
export function demoCode(serial: number): string {
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const first17 = `91990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}
