/** The length of every code: a unified social credit code, or a code made for records that are not agencies'. */
export const codeLength = 18;

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
