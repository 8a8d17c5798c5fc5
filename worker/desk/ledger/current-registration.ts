import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { registrationFiledForm } from '../../../shared/kinds/registration/registration-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';

/** The newest registration that no retraction has annulled or ended. */
export function currentRegistration(history: readonly Entry[]): Entry | undefined {
  const standing = factsOf(history).filter(({ effectiveUntil }) => !effectiveUntil);
  return entriesOf(standing, registrationFiledForm).at(-1);
}
