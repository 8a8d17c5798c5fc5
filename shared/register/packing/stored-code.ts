import { organisationCheckDigit, usccCheckDigit } from '../../identity/uscc.ts';

/** The length of every code: a unified social credit code, or a code made for records that are not agencies'. */
export const codeLength = 18;

const organisationDigit = 16;
const lastDigit = 17;
const right = '\0';

/** Whether an organisation's record can have this code; the desk, not the format, sees to right check digits. */
export function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{18}$/.test(code);
}

/**
 * Whether a person's record can have this code: a jurisdiction's six digits and the desk's code of a practitioner.
 */
export function isPersonCode(code: string): boolean {
  return /^\d{6}P-[0-9A-Z]{10}$/.test(code);
}

/** Whether an authority's catalogue can have this code: six digits and the end of the authority's own code. */
export function isCatalogueCode(code: string): boolean {
  return /^\d{6}A-[0-9A-Z]{10}$/.test(code);
}

/** A code as segments store it: a right check digit is left out (0), because it can be computed from the others. */
export function toStoredCode(code: string): string {
  const [first, last] = checkDigitsOf(code);
  const { [organisationDigit]: itsFirst = '', [lastDigit]: itsLast = '' } = code;
  return (
    code.slice(0, organisationDigit) +
    (itsFirst === first ? right : itsFirst) +
    (itsLast === last ? right : itsLast)
  );
}

/** The code from its stored form. */
export function fromStoredCode(stored: string): string {
  const { [organisationDigit]: first = '', [lastDigit]: last = '' } = stored;
  const first16 = stored.slice(0, organisationDigit);
  const first17 = first16 + (first === right ? organisationCheckDigit(stored.slice(8, 16)) : first);
  return first17 + (last === right ? usccCheckDigit(first17) : last);
}

function checkDigitsOf(code: string): readonly [organisation: string, last: string] {
  return [organisationCheckDigit(code.slice(8, 16)), usccCheckDigit(code.slice(0, 17))];
}
