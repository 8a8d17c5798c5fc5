import { type Holder, type Reader, type Refreshed, refreshRegister } from './reader.ts';
import type { RegisterSource } from './register-source.ts';

/** An origin and its mirrors. */
export type Sources = readonly [RegisterSource, ...(readonly RegisterSource[])];

/**
 * Brings a reader up to date from the first source, in their order, that can do so. A source that is out of reach,
 * behind, or offers files that can't be believed is passed over; verified files are not fetched again. So a mirror
 * can help, and the worst it can do is not to. Where no source can, the failure reported is the origin's, unless the
 * reader's own clock is to blame.
 */
export async function refreshFromFirst(
  asker: Omit<Reader, 'source'>,
  [origin, ...mirrors]: Sources,
): Promise<Refreshed> {
  const holder: Holder = asker.holder ?? { register: undefined };
  const reader = { ...asker, holder };
  let refreshed = await refreshRegister({ ...reader, source: origin });
  let told = refreshed;
  for (const source of mirrors) {
    if (isSettled(refreshed)) break;
    refreshed = await refreshRegister({ ...reader, source });
    if (isSettled(refreshed) || refreshed.cause === 'clock-wrong') told = refreshed;
  }
  return told.kind === 'failed' ? { ...told, register: holder.register } : told;
}

type Failed = Extract<Refreshed, { readonly kind: 'failed' }>;

/** Whether no other source could do better: if the store is full, another source's files won't fit either. */
function isSettled(refreshed: Refreshed): refreshed is Exclude<Refreshed, Failed> {
  return refreshed.kind !== 'failed' || refreshed.cause === 'storage';
}
