/** The one thing of the Encoding Standard that is needed here: every engine has it, and `shared` knows no DOM. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
