import type { Lang } from '../../../shared/messages/lang.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';

/** The way to the page that vets lists and documents. */
export function VetDoor({ lang }: { readonly lang: Lang }) {
  return (
    <p class="doors">
      <a href="/vet.html" target="_blank" rel="noreferrer">
        {vetWords(lang).door}
      </a>
    </p>
  );
}
