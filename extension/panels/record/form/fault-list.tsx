import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

type FaultListProps = {
  readonly title: string;
  readonly faults: readonly Fault[];
  /** What a reader calls the field. */
  readonly nameField?: (field: string) => string;
  readonly lang: Lang;
};

/** What is wrong, where, and by which rule. */
export function FaultList({ title, faults, nameField = (field) => field, lang }: FaultListProps) {
  return (
    <div class="warning" role="alert">
      <p>{title}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.rule}`}>
            <strong>{nameField(fault.field)}</strong> {fault[lang]}{' '}
            <span class="aside">{fault.rule}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
