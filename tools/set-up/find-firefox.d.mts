export const firefoxPlaces: readonly string[];

/** A Firefox that still loads unpacked extensions, if this machine has one; the variable CHROMIUM names another. */
export function findFirefox(): string | undefined;
