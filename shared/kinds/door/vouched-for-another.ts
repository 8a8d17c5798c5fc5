import type { Subject } from '../../identity/subject.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { foldText } from '../../text/fold.ts';
import type { RegistrationConfirmedBody } from '../registration/registration-forms.ts';
import { unconfirmedNames, vouchedNames } from '../registration/said-names.ts';
import type { HoldersOfName } from './own-words.ts';

/**
 * Refuses to confirm a name for one agency that an authority has registered or confirmed for another: by a slip of a clerk an
 * innocent's name would stand on a listed agency's record. Two may bear one name one after the other; the city then registers it.
 */
export function vouchedForAnother(
  draft: { readonly kind: string; readonly subject: Subject; readonly body: unknown },
  holdersOfName: HoldersOfName,
  factsOf: (subject: Subject) => readonly Entry[],
): readonly Fault[] {
  if (draft.kind !== 'registration-confirmed') return [];
  const { names = [] } = draft.body as RegistrationConfirmedBody;
  const waiting = unconfirmedNames(factsOf(draft.subject)).map(foldText);
  return names.flatMap((name, place) => {
    const folded = foldText(name);
    if (!waiting.includes(folded)) return [];
    const others = holdersOfName(folded).filter((code) => code !== draft.subject.code);
    const isVouched = others.some((code) =>
      vouchedNames(factsOf({ kind: 'agency', code })).some((one) => foldText(one) === folded),
    );
    return isVouched ? [anothers(place, others)] : [];
  });
}

function anothers(place: number, codes: readonly string[]): Fault {
  return {
    field: `body.names[${place}]`,
    rule: 'registration.name-of-another',
    zh: `该名称已由主管部门或者登记机关登记在 ${codes.join('、')} 名下，不得核实为该机构的名称；确有先后使用同一名称的，由市级主管部门办理登记`,
    en: `Authorities have registered this name for ${codes.join(', ')}; where two bore it one after the other, the city regulator registers it`,
  };
}
