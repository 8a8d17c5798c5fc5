declare module 'saxen' {
  type Decode = (text: string) => string;

  /** Of the package's parser only what is used here; it ships no types. Comments and declarations are passed over. */
  export class Parser {
    on(
      event: 'openTag',
      heed: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', heed: (name: string) => void): this;
    on(event: 'text', heed: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', heed: (text: string) => void): this;
    on(event: 'error', heed: (error: Error) => void): this;
    ns(prefixes: Readonly<Record<string, string>>): this;
    parse(xml: string): this;
  }
}
