import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';

/** Makes the form `#passkey` do what only a script can: ask the browser for a passkey. */
const form = document.querySelector<HTMLFormElement>('form#passkey');

/** Out of the address at once, so that neither history nor a shared screen keeps it. */
const invitation = location.hash.slice(1);
if (invitation !== '') history.replaceState(null, '', location.pathname + location.search);

if (form) {
  form.hidden = false;
  if (!('PublicKeyCredential' in window)) say('unsupported');
  else if (form.dataset.does === 'create' && invitation === '') say('no-invitation');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void come(form);
  });
}

async function come({ dataset }: HTMLFormElement): Promise<void> {
  say(undefined);
  try {
    const { kind, options } = await ask(dataset.options, { invitation });
    if (kind !== 'options') return say(kind);
    const answer =
      dataset.does === 'create'
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options });
    const entered = await ask(dataset.finish, { invitation, answer });
    if (entered.kind !== 'entered') return say(entered.kind);
    const unsent = document.querySelector<HTMLFormElement>('form#resend');
    if (unsent) unsent.submit();
    else location.replace(dataset.to ?? '/');
  } catch (error) {
    say(error instanceof TypeError ? 'unreachable' : whyOf(error));
  }
}

function whyOf(error: unknown): string {
  return error instanceof WebAuthnError || error instanceof DOMException
    ? 'cancelled'
    : 'unreachable';
}

// biome-ignore lint/suspicious/noExplicitAny: what our own desk says
async function ask(path = '', body: object): Promise<any> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** Shows the one sentence for what happened. */
function say(kind: string | undefined): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-say]')) {
    text.hidden = text.dataset.say !== kind;
  }
}
