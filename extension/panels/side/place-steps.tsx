import { useSignal } from '@preact/signals';
import type { PanelMessage } from '../../messages/panel-messages.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { panelWords } from '../words/panel-words.ts';

type PlaceStepsProps = {
  readonly group: FindingGroup;
  /** What the page calls the agency, for those who hear the buttons. */
  readonly name: string;
  readonly state: TabState;
  readonly ask: (message: PanelMessage) => void;
};

/** Goes through the places where the page names an agency, in their order, and round. */
export function PlaceSteps({ group: { places }, name, state, ask }: PlaceStepsProps) {
  const { side } = panelWords(state.lang);
  const at = useSignal<number | undefined>(undefined);
  const step = (by: 1 | -1) => {
    const from = at.value ?? (by === 1 ? -1 : 0);
    const next = (from + by + places.length) % places.length;
    const place = places[next];
    if (place === undefined) return;
    const { frame, block, start } = place;
    at.value = next;
    ask({ kind: 'show', tab: state.tab, frame, block, start });
  };
  return (
    <p class="steps">
      <button type="button" aria-label={side.previous(name)} onClick={() => step(-1)}>
        ‹
      </button>
      <span role="status" class="aside">
        {at.value === undefined
          ? panelWords(state.lang).places(places.length)
          : side.place(Math.min(at.value, places.length - 1) + 1, places.length)}
      </span>
      <button type="button" aria-label={side.next(name)} onClick={() => step(1)}>
        ›
      </button>
    </p>
  );
}
