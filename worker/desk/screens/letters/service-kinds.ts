import type { Entry } from '../../../../shared/ledger/entry.ts';

/** By which kind of entry the service of a letter is recorded; whatever else is served is kept on paper. */
const serviceKinds: Readonly<Record<string, string>> = {
  'listing-notice': 'listing-notified',
  'repair-notice': 'repair-noticed',
};

/** Undefined where it isn't recorded, or the letter is about the record of its own service. */
export function serviceKindOf(letter: string, { kind }: Pick<Entry, 'kind'>): string | undefined {
  const service = serviceKinds[letter];
  return service === kind ? undefined : service;
}
