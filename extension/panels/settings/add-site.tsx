import { useState } from 'preact/hooks';
import type { SettingsWords } from '../words/settings-words.ts';

type AddSiteProps = {
  readonly said: SettingsWords['sites'];
  /** Whether it was an address. */
  readonly add: (address: string) => Promise<boolean>;
};

/** A field for a site that is not on the list. */
export function AddSite({ said, add }: AddSiteProps) {
  const [address, setAddress] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const isAddress = await add(address);
    setFaulty(!isAddress);
    if (isAddress) setAddress('');
  };
  return (
    <form class="add" noValidate onSubmit={submit}>
      <label for="site-address">{said.addLabel}</label>
      <input
        id="site-address"
        type="url"
        placeholder="https://"
        value={address}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? 'site-fault' : undefined}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <button type="submit">{said.add}</button>
      {isFaulty && (
        <p id="site-fault" class="warning" role="alert">
          {said.addFault}
        </p>
      )}
    </form>
  );
}
