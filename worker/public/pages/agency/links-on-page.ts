import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { presentName } from '../../../../shared/rating/present-name.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import type { Day } from '../../../../shared/time/instant.ts';
import type { CardLinks } from '../../../../shared/view/card-notes.tsx';
import { inLang } from '../frame/in-lang.ts';

/** Where an agency's page leads: to its correction certificates, and to the other agencies that its record names. */
export function linksOnPage(code: string, register: Register, today: Day, lang: Lang): CardLinks {
  return {
    correction: (entry) => inLang(paths.correctionPage(code, entry), lang),
    agency(other) {
      const name = presentName(register.record(other)?.names ?? [], today);
      return name === undefined ? undefined : { name, page: inLang(paths.page(other), lang) };
    },
  };
}
