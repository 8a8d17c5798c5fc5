import { paths } from '../../../../shared/contract/paths.ts';
import { badgeSizes, badgeThemes, type EmbedQuery } from '../../../../shared/contract/queries.ts';
import { langs } from '../../../../shared/messages/lang.ts';
import { embedWords } from './embed-words.ts';

/** Whose badge, and how it is to look. */
export function EmbedForm({ asked }: { readonly asked: EmbedQuery }) {
  const { code, size, theme, lang } = asked;
  const say = embedWords(lang);
  return (
    <form class="builder" action={paths.embedPage} method="get">
      <div class="agency">
        <label for="code">{say.agency}</label>
        <input
          id="code"
          name="code"
          value={code}
          required
          maxLength={100}
          autoComplete="off"
          spellcheck={false}
        />
      </div>
      <Choices
        name="theme"
        label={say.ground}
        chosen={theme}
        choices={badgeThemes.map((one) => [one, say.theme[one]])}
      />
      <Choices
        name="badge-lang"
        label={say.language}
        chosen={asked['badge-lang'] ?? lang}
        choices={langs.map((one) => [one, say.inLang[one]])}
      />
      <Choices
        name="size"
        label={say.size}
        chosen={size}
        choices={badgeSizes.map((one) => [one, say.pixels(one)])}
      />
      <div class="make">
        {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
        <button type="submit">{say.make}</button>
      </div>
    </form>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
};

function Choices({ name, label, chosen, choices }: ChoicesProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {choices.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
