import { parseOrganisationName } from '../../../shared/identity/organisation-name.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { FoundAgency } from '../../messages/search-answer.ts';

/** Those whose present name is that of a branch of the legal person with this name. */
export function branchesOf(name: string, found: readonly FoundAgency[]): readonly FoundAgency[] {
  const whole = foldText(name);
  return found.filter((one) => {
    const { legalPerson } = parseOrganisationName(one.name);
    return legalPerson !== undefined && foldText(legalPerson) === whole;
  });
}
