import type { Lang } from '../../../../shared/messages/lang.ts';
import { evaluationWords } from './evaluation-words.ts';

/** What a client rates (Art. 32). */
export const criteria = ['quality', 'timeliness', 'fees'] as const;

/** Five even steps of the 100 that a score has. */
const scores = [100, 75, 50, 25, 0] as const;

type ScalesProps = { readonly form: URLSearchParams; readonly lang: Lang };

/** Three rows of buttons that a thumb can hit. */
export function Scales({ form, lang }: ScalesProps) {
  const { scales, steps, skip } = evaluationWords[lang];
  return (
    <>
      {criteria.map((name) => {
        const chosen = form.get(name) ?? '';
        return (
          <fieldset key={name} class="scale">
            <legend>{scales[name]}</legend>
            {scores.map((score, i) => (
              <label key={score} class="tick">
                <input
                  type="radio"
                  name={name}
                  value={String(score)}
                  checked={chosen === String(score)}
                />
                {steps[i]}
              </label>
            ))}
            <label class="tick">
              <input type="radio" name={name} value="" checked={chosen === ''} />
              {skip}
            </label>
          </fieldset>
        );
      })}
    </>
  );
}
