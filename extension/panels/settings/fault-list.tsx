import type { Lang } from '../../../shared/messages/lang.ts';
import type { FieldFault } from '../../settings/field-faults.ts';
import { settingsWords } from '../words/settings-words.ts';

type FaultListProps = { readonly lang: Lang; readonly faults: readonly FieldFault[] };

/** Each fault by its field and rule. */
export function FaultList({ lang, faults }: FaultListProps) {
  const { rules, wholeFile } = settingsWords(lang);
  return (
    <ul class="faults">
      {faults.map(({ field, rule }) => (
        <li key={`${field} ${rule}`}>
          {field === '' ? wholeFile : <code>{field}</code>} – {rules[rule]}
        </li>
      ))}
    </ul>
  );
}
