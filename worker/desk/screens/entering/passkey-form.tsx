import type { Lang } from '../../../../shared/messages/lang.ts';
import { passkeyWords } from './passkey-words.ts';

type PasskeyFormProps = {
  readonly lang: Lang;
  /** `create` enrols by the invitation in the address's fragment. */
  readonly does: 'create' | 'get';
  readonly options: string;
  readonly finish: string;
  /** Where to go then. */
  readonly to: string;
  readonly button: string;
};

/** A button for what only a script can ask of a browser, and what it may come to. */
export function PasskeyForm({ lang, does, options, finish, to, button }: PasskeyFormProps) {
  const { says, noScript } = passkeyWords[lang];
  return (
    <>
      <form
        id="passkey"
        data-does={does}
        data-options={options}
        data-finish={finish}
        data-to={to}
        hidden
      >
        <button type="submit" class="main">
          {button}
        </button>
        <div role="alert">
          {Object.entries(says).map(([kind, text]) => (
            <p key={kind} class="fault" data-say={kind} hidden>
              {text}
            </p>
          ))}
        </div>
      </form>
      <noscript>{noScript}</noscript>
    </>
  );
}
