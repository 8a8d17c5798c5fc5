import { findingWords } from '../../../shared/messages/finding-words.ts';
import type { PanelMessage } from '../../messages/panel-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { consortiumNote } from '../parts/group-notes.ts';
import { panelWords } from '../words/panel-words.ts';
import { AgencyRow } from './agency-row.tsx';
import { roleSections, type Together } from './role-sections.ts';

export type RoleListProps = {
  readonly groups: readonly FindingGroup[];
  readonly state: TabState;
  readonly ask: (message: PanelMessage) => void;
  readonly now: () => string;
  readonly choose: (key: string) => void;
  /** The agency whose details were open last. */
  readonly cameFrom: string | undefined;
};

/** The agencies of a page under the roles in which it names them. */
export function RoleList(props: RoleListProps) {
  const { groups, state } = props;
  return (
    <div data-section="agencies" tabIndex={-1}>
      {roleSections(groups).map(({ role, parties }) => (
        <section key={role} class="role">
          <h2>
            {role === 'unnamed'
              ? panelWords(state.lang).side.unnamedRole
              : findingWords(state.lang).role[role]}{' '}
            <span class="aside">{parties.flat().length}</span>
          </h2>
          {parties.map((party) => (
            <Party key={keyOf(party)} party={party} {...props} />
          ))}
        </section>
      ))}
    </div>
  );
}

type PartyProps = RoleListProps & { readonly party: Together };

/** One agency, or the parts of a consortium with what they are together. */
function Party({ party, ...props }: PartyProps) {
  const { state, now } = props;
  const [first] = party;
  const rows = (
    <ul class="findings">
      {party.map((group) => (
        <AgencyRow key={keyOf([group])} group={group} {...props} />
      ))}
    </ul>
  );
  const note = consortiumNote(first, state, now());
  if (note === undefined) return rows;
  return (
    <div class="together">
      <p class="aside">
        {panelWords(state.lang).side.consortium(party.length)} {note}
      </p>
      {rows}
    </div>
  );
}

function keyOf([{ finding }]: Together): string {
  return `${finding.code} ${finding.branch ?? ''}`;
}
