import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import { type FindingGroup, groupKeyOf } from '../parts/group-findings.ts';
import { groupNotes } from '../parts/group-notes.ts';
import { whoseNotes } from '../parts/whose.ts';
import { panelWords } from '../words/panel-words.ts';
import { PlaceSteps } from './place-steps.tsx';
import type { RoleListProps } from './role-list.tsx';
import { sayScopeFit } from './say-scope-fit.ts';

type AgencyRowProps = Pick<RoleListProps, 'state' | 'ask' | 'now' | 'choose' | 'cameFrom'> & {
  readonly group: FindingGroup;
};

/** One agency: its level, whether that applies here, and the ways to its places and to all about it. */
export function AgencyRow({ group, state, ask, now, choose, cameFrom }: AgencyRowProps) {
  const { lang } = state;
  const { finding, verdict, mark } = group;
  const { body, name } = cardOf(verdict, finding.code, now(), { finding });
  const shown = finding.branch ?? name ?? finding.code;
  // The heading above says the role.
  const notes = [...whoseNotes(verdict, state), ...groupNotes({ ...group, role: undefined }, lang)];
  const [end, fit] = [sayEnd(body, lang), sayScopeFit(group, state)];
  const button = useRef<HTMLButtonElement>(null);
  const isReturnedTo = cameFrom === groupKeyOf(finding);
  // Who comes back by keyboard goes on from where they left.
  useEffect(() => {
    if (isReturnedTo && document.activeElement === document.body) button.current?.focus();
  }, [isReturnedTo]);
  return (
    <li>
      <button
        type="button"
        ref={button}
        class="finding"
        data-tone={mark.tone}
        title={panelWords(lang).side.details(shown)}
        onClick={() => choose(groupKeyOf(finding))}
      >
        <MarkIcon mark={mark} size={24} />
        <span class="name">{shown}</span>
        <span class="level">
          <strong>{words(lang).mark[mark.key]}</strong>
          {end !== '' && <span> {end}</span>}
        </span>
        {fit !== '' && <span class="aside">{fit}</span>}
        {notes.length > 0 && <span class="aside">{notes.join(' · ')}</span>}
      </button>
      <PlaceSteps {...{ group, state, ask }} name={shown} />
    </li>
  );
}
