export const chromiumPlaces: readonly string[];

/** A Chromium that still loads unpacked extensions, if this machine has one; the variable CHROMIUM names another. */
export function findChromium(): string | undefined;
