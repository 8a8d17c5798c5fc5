import { type Subject, subjectKey } from '../../../../shared/identity/subject.ts';
import { screenPaths } from '../screen-paths.ts';

type BeginProps = {
  readonly subject: Subject;
  readonly kind: string;
  /** What is known already, by the names of the form's fields. */
  readonly filled?: Readonly<Record<string, string>>;
  readonly label: string;
  readonly isMain?: boolean;
};

/** A button that begins an entry, with what is known already filled in. */
export function Begin({ subject, kind, filled = {}, label, isMain = false }: BeginProps) {
  return (
    <form method="post" action={screenPaths.newDraft}>
      <input type="hidden" name="subject" value={subjectKey(subject)} />
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(filled).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={isMain ? 'main' : undefined}>
        {label}
      </button>
    </form>
  );
}
