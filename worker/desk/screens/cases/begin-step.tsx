import type { Lang } from '../../../../shared/messages/lang.ts';
import { screenPaths } from '../screen-paths.ts';
import { caseWords } from './case-words.ts';
import type { PossibleStep } from './group-steps.ts';
import type { TitledEntry } from './titled-entries.ts';

type BeginStepProps = {
  readonly step: PossibleStep;
  readonly subject: string;
  readonly caseKey: string;
  readonly entries: readonly TitledEntry[];
  readonly label?: string;
  /** What is chosen beforehand, by path. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly lang: Lang;
};

/** Begins the entry, about the one that is chosen. */
export function BeginStep(props: BeginStepProps) {
  const { step, subject, caseKey, entries, label, choices = {}, lang } = props;
  const { about, fill } = caseWords[lang];
  const id = `about-${step.kind}`;
  const [only] = step.about;
  return (
    <form method="post" action={screenPaths.newDraft} class="begin">
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="kind" value={step.kind} />
      <input type="hidden" name="case" value={caseKey} />
      {Object.entries(choices).map(([path, value]) => (
        <input key={path} type="hidden" name={path} value={value} />
      ))}
      {step.about.length === 1 && <input type="hidden" name="about" value={only} />}
      {step.about.length > 1 && (
        <>
          <label for={id}>{about}</label>
          <select id={id} name="about">
            {entries
              .filter((entry) => step.about.includes(entry.id))
              .toReversed()
              .map((entry) => (
                <option key={entry.id} value={entry.id}>
                  {`${entry.title} · ${entry.day} · ${entry.id}`}
                </option>
              ))}
          </select>
        </>
      )}
      <button type="submit" class={label === undefined ? undefined : 'main'}>
        {label ?? fill}
      </button>
    </form>
  );
}
