import type { PolicyPreview } from '../../../../shared/contract/policy-preview.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { PolicyShift } from '../../../../shared/rating/preview-policy.ts';
import { Grid } from '../frame/tables.tsx';
import { policyWords } from './policy-words.ts';
import { sayGrade, sayLevel } from './say-level.ts';
import { SubjectLink } from './subject-link.tsx';

const mostShown = 100;

/** Whose level or grade would differ, before → after. */
export function Shifts({
  preview,
  lang,
}: {
  readonly preview: PolicyPreview;
  readonly lang: Lang;
}) {
  const said = policyWords[lang];
  const { shifts, subjects } = preview;
  const { columns } = said;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{said.result}</h2>
      <p>
        {said.outcome(shifts.length, subjects)}{' '}
        {shifts.length > mostShown && said.firstOf(mostShown)}
      </p>
      {shifts.length > 0 && (
        <Grid
          caption={said.result}
          columns={[columns.subject, columns.level, columns.grade]}
          rows={shifts.slice(0, mostShown).map((shift) => ({
            id: shift.subject,
            cells: [
              <SubjectLink key={shift.subject} subject={shift.subject} name={shift.name} />,
              change(shift, ({ level }) => sayLevel(level, lang)),
              change(shift, ({ grade }) => sayGrade(grade, lang)),
            ],
          }))}
        />
      )}
    </section>
  );
}

function change(
  { before, after }: PolicyShift,
  say: (verdict: PolicyShift['before']) => string,
): string {
  const [was, is] = [say(before), say(after)];
  return was === is ? is : `${was} → ${is}`;
}
