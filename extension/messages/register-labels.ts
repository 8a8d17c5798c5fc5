import type { Lang } from '../../shared/messages/lang.ts';
import type { CityName } from '../pinned-source.ts';
import type { RegisterLabels } from './page-messages.ts';

/** Whose register it is, as is said beside each of its verdicts. */
export function whoseRegister(city: CityName, lang: Lang): string {
  return lang === 'zh' ? `${city.zh}公示库` : `Register of ${city.en}`;
}

type Labelled = { readonly jurisdiction: string; readonly city: CityName; readonly origin: string };

export function registerLabels(registers: readonly Labelled[], lang: Lang): RegisterLabels {
  return Object.fromEntries(
    registers.map(({ jurisdiction, city, origin }) => [
      jurisdiction,
      { whose: whoseRegister(city, lang), site: origin },
    ]),
  );
}
