import type { Entry } from '../../ledger/entry.ts';
import { foldText } from '../../text/fold.ts';
import type { Instant } from '../../time/instant.ts';
import { entriesOf } from '../form/entry-of.ts';
import { isOwnWord } from '../form/own-matter.ts';
import type { RegistrationFiledBody } from './registration-forms.ts';
import {
  registrationChangedForm,
  registrationConfirmedForm,
  registrationFiledForm,
} from './registration-forms.ts';
import { byEffect } from './registrations-of.ts';

type FormerName = NonNullable<RegistrationFiledBody['formerNames']>[number];

/** The names of an organisation according to one side. */
export type SaidNames = {
  /** The registered names, each from its time on; the last one holds. */
  readonly registered: readonly { readonly name: string; readonly from: Instant }[];
  readonly former: readonly FormerName[];
  readonly aliases: readonly string[];
};

/** Names given by authorities, and by the organisation alone; a name that both give is the authorities'. */
export type Names = { readonly vouched: SaidNames; readonly declared: SaidNames };

/**
 * An organisation's names by its registrations and their changes. An authority's word replaces what was there of the
 * same sort. The organisation's word replaces only its own words, and becomes the authorities' once one of them
 * confirms it.
 */
export function saidNamesOf(facts: readonly Entry[]): Names {
  const names = { vouched: nothingSaid(), declared: nothingSaid() };
  for (const step of stepsOf(facts)) tell(names, step);
  if (allOf(names.declared).length === 0) return names;
  const known = new Set(allOf(names.vouched).map(foldText));
  const isNew = (name: string) => !known.has(foldText(name));
  const { registered, former, aliases } = names.declared;
  const current = registered.at(-1);
  return {
    vouched: names.vouched,
    declared: {
      // An agency that goes back to a confirmed name no longer claims another.
      registered:
        current !== undefined && isNew(current.name)
          ? registered.filter(({ name }) => isNew(name))
          : [],
      former: former.filter(({ name }) => isNew(name)),
      aliases: aliases.filter(isNew),
    },
  };
}

/** Whether an authority has registered or confirmed the organisation's name. */
export function hasVouchedName(facts: readonly Entry[]): boolean {
  return saidNamesOf(facts).vouched.registered.length > 0;
}

/** The names that authorities have registered or confirmed. */
export function vouchedNames(facts: readonly Entry[]): readonly string[] {
  return allOf(saidNamesOf(facts).vouched);
}

/** The names that no authority has confirmed yet. */
export function unconfirmedNames(facts: readonly Entry[]): readonly string[] {
  return allOf(saidNamesOf(facts).declared);
}

/** Whether two texts are one name for a search of pages. */
export function isSameName(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function allOf({ registered, former, aliases }: SaidNames): readonly string[] {
  return [...registered.map(({ name }) => name), ...former.map(({ name }) => name), ...aliases];
}

type Step = Pick<Entry, 'effectiveFrom' | 'seq'> & {
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly former?: readonly FormerName[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly confirmed?: readonly string[] | undefined;
};

function stepsOf(facts: readonly Entry[]): readonly Step[] {
  const filed = entriesOf(facts, registrationFiledForm).map((entry) => ({
    ...entry,
    isOwn: isOwnWord(entry),
    name: entry.body.name,
    former: entry.body.formerNames ?? [],
    aliases: entry.body.aliases ?? [],
  }));
  const changed = entriesOf(facts, registrationChangedForm).map((entry) => ({
    ...entry,
    isOwn: isOwnWord(entry),
    name: entry.body.changes.name,
    former: entry.body.changes.formerNames,
    aliases: entry.body.changes.aliases,
  }));
  const confirmed = entriesOf(facts, registrationConfirmedForm).map((entry) => ({
    ...entry,
    isOwn: isOwnWord(entry),
    confirmed: entry.body.names ?? [],
  }));
  return [...filed, ...changed, ...confirmed].toSorted(byEffect);
}

/** Changed in place, because a history may be thousands of renames long. */
type Told = {
  registered: SaidNames['registered'][number][];
  former: FormerName[];
  aliases: string[];
};
type BothTold = { readonly vouched: Told; readonly declared: Told };

function nothingSaid(): Told {
  return { registered: [], former: [], aliases: [] };
}

function tell({ vouched, declared }: BothTold, step: Step): void {
  if (step.isOwn) {
    say(declared, step);
    return;
  }
  say(vouched, step);
  // An authority's word replaces the organisation's.
  if (step.name !== undefined) declared.registered = [];
  if (step.former !== undefined) declared.former = [];
  if (step.aliases !== undefined) declared.aliases = [];
  for (const name of step.confirmed ?? []) confirm({ vouched, declared }, name, step.effectiveFrom);
}

function say(said: Told, { name, former, aliases, effectiveFrom }: Step): void {
  if (name !== undefined) said.registered.push({ name, from: effectiveFrom });
  if (former !== undefined) said.former = [...former];
  if (aliases !== undefined) said.aliases = [...aliases];
}

function confirm({ vouched, declared }: BothTold, name: string, from: Instant): void {
  const isIt = (other: string) => isSameName(other, name);
  const current = declared.registered.at(-1);
  if (current !== undefined && isIt(current.name)) {
    vouched.registered.push({ name: current.name, from });
    declared.registered = [];
  }
  vouched.former.push(...declared.former.filter((former) => isIt(former.name)));
  vouched.aliases.push(...declared.aliases.filter(isIt));
}
