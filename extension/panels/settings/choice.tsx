import type { ReaderSettings } from '../../settings/reader-settings.ts';
import { Fixed } from './fixed.tsx';
import type { SettingsProps } from './settings-props.ts';

type OneOfSome = Exclude<keyof ReaderSettings, 'pausedHosts'>;

type ChoiceProps<Name extends OneOfSome> = Pick<SettingsProps, 'view'> & {
  readonly name: Name;
  readonly title: string;
  readonly options: readonly ReaderSettings[Name][];
  readonly labels: Readonly<Record<ReaderSettings[Name], string>>;
  readonly choose: (option: ReaderSettings[Name]) => void;
};

/** One setting of a few values, all in sight. */
export function Choice<Name extends OneOfSome>(props: ChoiceProps<Name>) {
  const { view, name, title, options, labels, choose } = props;
  return (
    <fieldset class="choice" disabled={view.state.fixed.includes(name)}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={view.state.settings[name] === option}
            onChange={() => choose(option)}
          />
          {labels[option]}
        </label>
      ))}
      <Fixed view={view} name={name} />
    </fieldset>
  );
}
