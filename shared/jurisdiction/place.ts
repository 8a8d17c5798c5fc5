import type { Citable, Cited } from './cited.ts';

type Name = { readonly zh: string; readonly en: string };

/** What readers need to know of a place to say where and under which rules something holds; light enough to be carried along. */
export type Place = {
  /** GB/T 2260, as `330300`. */
  readonly code: string;
  readonly name: Name;
  /** The province, the place itself and its counties, by code. */
  readonly areas: Readonly<Record<string, Name>>;
  readonly regulation: Regulation;
};

/** A city's own regulation, as drafted and as issued. */
export type Regulation = {
  /** In full for a reader, in short for a clerk. `note`: what became of it, beside a decision that rests on it. */
  readonly draft: Citable & { readonly inShort: Citable; readonly note: Cited };
  readonly issued: Citable & { readonly note: Cited };
  /** What became of the draft, for who reads the API. */
  readonly about: string;
};
