import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { NotCheckedCause, NotReadCause } from '../../messages/tab-state.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the extension's own pages say, in one language, beside the words shared by all readers. */
export type PanelWords = {
  readonly product: string;
  readonly otherLanguage: { readonly lang: Lang; readonly label: string };
  /** The door to the settings. */
  readonly settings: string;
  /** The door to vetting. */
  readonly vet: string;
  readonly pending: string;
  readonly nothingFound: string;
  /** Where some of the page could not be checked. */
  readonly nothingInChecked: string;
  /** Nothing of the page was checked, and why. */
  readonly notRead: {
    readonly title: string;
    readonly because: Readonly<Record<NotReadCause, string>>;
  };
  /** That nothing found doesn't mean nothing there (product.md). */
  readonly onlyRegistered: string;
  /** How many pieces of the page, by why. */
  readonly notChecked: Readonly<Record<NotCheckedCause, (count: number) => string>>;
  readonly unknown: {
    readonly title: (count: number) => string;
    /** That it says neither good nor bad of the agency. */
    readonly meaning: string;
    /** Of a name one character away from a listed agency's. */
    readonly like: (name: string, code: string) => string;
  };
  /** The doors to the page of query records. */
  readonly records: { readonly make: string; readonly all: string };
  readonly tampered: string;
  readonly badges: {
    /** With the word that the badge shows, and the one that the register has. */
    readonly disagrees: (code: string, claim: string, register: string) => string;
    readonly unverifiable: (count: number) => string;
  };
  readonly counts: CountWords;
  /** Of the list of agencies, for those who hear it. */
  readonly agencies: string;
  /** Before how many have which standing; `isRest`: others stand above them. */
  readonly others: (count: number, isRest: boolean) => string;
  /** An agency's public page. */
  readonly page: string;
  readonly pageOf: (name: string) => string;
  readonly search: SearchWords;
  readonly places: (count: number) => string;
  readonly showNext: string;
  readonly possible: string;
  /** Of several places where one is named. */
  readonly possibleAt: (count: number) => string;
  readonly formerName: string;
  readonly alias: string;
  readonly branch: string;
  readonly persons: {
    readonly title: string;
    /** That it may be a namesake. */
    readonly meaning: string;
    readonly kind: Readonly<Record<PersonDecision['kind'], string>>;
    readonly publishedUnder: (norm: PersonDecision['publication']) => string;
  };
  readonly byCode: string;
  /** With the code or the name that stands beside it. */
  readonly disagrees: Readonly<Record<'other-code' | 'other-name', (beside: string) => string>>;
  /** Before the level of a branch's legal person. */
  readonly legalPerson: string;
  readonly site: {
    readonly watched: (host: string) => string;
    readonly own: (host: string) => string;
    readonly paused: (host: string) => string;
    readonly notAllowed: (host: string) => string;
    readonly unreadable: string;
    readonly pause: string;
    readonly resume: string;
    readonly allow: string;
  };
  readonly register: {
    /** Whose register it is. */
    readonly city: string;
    readonly asOf: string;
    readonly lastKnownOn: string;
    readonly nextTry: string;
    readonly checkNow: string;
    readonly checking: string;
    /** In megabytes, as text. */
    readonly progress: (done: string, total: string) => string;
    readonly none: string;
    readonly stale: string;
    readonly clockWrong: string;
    readonly source: string;
    readonly mirrors: string;
    readonly size: (records: number) => string;
  };
  /** Where the background doesn't answer. */
  readonly silent: string;
  readonly side: SideWords;
  /** By the name of the rule that refused (shared/register), and by the part before its dot. */
  readonly failure: Readonly<Record<string, string>>;
  readonly otherFailure: string;
};

/** What was not checked is always said, so that silence never looks like clearance. */
type CountWords = {
  readonly places: (count: number) => string;
  readonly agencies: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly notChecked: (count: number) => string;
  readonly between: string;
};

type SearchWords = {
  readonly label: string;
  readonly found: (count: number) => string;
  readonly more: (count: number) => string;
  readonly none: string;
  /** Without a register that answers. */
  readonly cannotSay: string;
  /** The other names under which one was found. */
  readonly under: (names: string) => string;
};

/** What the side panel alone says. */
type SideWords = {
  /** The door to it. */
  readonly open: string;
  /** Of agencies of which the page doesn't say as what it names them. */
  readonly unnamedRole: string;
  readonly consortium: (parts: number) => string;
  readonly details: (name: string) => string;
  readonly back: string;
  readonly branches: string;
  /** Those that the page doesn't name, none of which may be known. */
  readonly otherBranches: string;
  readonly noOtherBranches: string;
  readonly moreBranches: string;
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly csv: string;
  /** Without its ending. */
  readonly fileName: string;
  /** Of the table that is copied and saved. */
  readonly heads: readonly [
    name: string,
    code: string,
    role: string,
    level: string,
    end: string,
    fit: string,
    places: string,
    asOf: string,
    register: string,
  ];
};

export function panelWords(lang: Lang): PanelWords {
  return { zh, en }[lang];
}

/** Why the last try to fetch the register brought nothing. */
export function failureWords(failure: string, words: PanelWords): string {
  const [family = failure] = failure.split('.');
  return words.failure[failure] ?? words.failure[family] ?? words.otherFailure;
}
