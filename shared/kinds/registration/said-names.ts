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

/** The names of an organisation as one side tells them. */
export type SaidNames = {
  /** What it is registered as, each from its time on; the last one holds. */
  readonly registered: readonly { readonly name: string; readonly from: Instant }[];
  readonly former: readonly FormerName[];
  readonly aliases: readonly string[];
};

/** By authorities, and by the organisation alone; what both say is the authorities'. */
export type Names = { readonly vouched: SaidNames; readonly declared: SaidNames };

const nothing: SaidNames = { registered: [], former: [], aliases: [] };

/**
 * An organisation's names by its registrations and their changes. Whatever an authority says replaces what was there of the
 * same sort; what the organisation says replaces its own words only, and is the authorities' once one of them confirms it.
 */
export function saidNamesOf(facts: readonly Entry[]): Names {
  let names: Names = { vouched: nothing, declared: nothing };
  for (const step of stepsOf(facts)) names = tell(names, step);
  const known = new Set(allOf(names.vouched).map(foldText));
  const isNew = (name: string) => !known.has(foldText(name));
  const { registered, former, aliases } = names.declared;
  const current = registered.at(-1);
  return {
    vouched: names.vouched,
    declared: {
      // Whoever goes back to a confirmed name claims no other any more.
      registered:
        current !== undefined && isNew(current.name)
          ? registered.filter(({ name }) => isNew(name))
          : [],
      former: former.filter(({ name }) => isNew(name)),
      aliases: aliases.filter(isNew),
    },
  };
}

/** Whether an authority has registered or confirmed what the organisation is called. */
export function hasVouchedName(facts: readonly Entry[]): boolean {
  return saidNamesOf(facts).vouched.registered.length > 0;
}

/** The names that authorities have registered or confirmed. */
export function vouchedNames(facts: readonly Entry[]): readonly string[] {
  return allOf(saidNamesOf(facts).vouched);
}

/** The names that nobody has confirmed yet. */
export function unconfirmedNames(facts: readonly Entry[]): readonly string[] {
  return allOf(saidNamesOf(facts).declared);
}

/** Whether two texts are one name, as pages are searched for it. */
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

function tell({ vouched, declared }: Names, step: Step): Names {
  if (step.isOwn) return { vouched, declared: say(declared, step) };
  const left: Names = { vouched, declared: without(declared, step) };
  const { confirmed = [] } = step;
  return confirmed.reduce((names, name) => confirm(names, name, step.effectiveFrom), {
    ...left,
    vouched: say(vouched, step),
  });
}

function say(said: SaidNames, { name, former, aliases, effectiveFrom }: Step): SaidNames {
  return {
    registered:
      name === undefined ? said.registered : [...said.registered, { name, from: effectiveFrom }],
    former: former ?? said.former,
    aliases: aliases ?? said.aliases,
  };
}

/** An authority's word takes the place of the organisation's. */
function without(declared: SaidNames, { name, former, aliases }: Step): SaidNames {
  return {
    registered: name === undefined ? declared.registered : [],
    former: former === undefined ? declared.former : [],
    aliases: aliases === undefined ? declared.aliases : [],
  };
}

function confirm({ vouched, declared }: Names, name: string, from: Instant): Names {
  const isIt = (other: string) => isSameName(other, name);
  const current = declared.registered.at(-1);
  const renamed = current !== undefined && isIt(current.name) ? [{ name: current.name, from }] : [];
  return {
    declared: renamed.length > 0 ? { ...declared, registered: [] } : declared,
    vouched: {
      registered: [...vouched.registered, ...renamed],
      former: [...vouched.former, ...declared.former.filter((former) => isIt(former.name))],
      aliases: [...vouched.aliases, ...declared.aliases.filter(isIt)],
    },
  };
}
