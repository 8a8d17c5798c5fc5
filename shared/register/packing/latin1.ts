/** ASCII text as bytes, one a character. */
export function latin1Of(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Any bytes as text, one character each. */
export function textOfLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
