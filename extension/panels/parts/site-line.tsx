import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';

/** Whether this site is looked over at all, and the button that changes it. */
export function SiteLine({ state: { site, tab, lang }, ask, allow }: Omit<PanelProps, 'isSilent'>) {
  const said = panelWords(lang).site;
  switch (site.kind) {
    case 'watched':
      return (
        <Line
          text={said.watched(site.host)}
          action={said.pause}
          onAct={() => ask({ kind: 'pause', tab })}
        />
      );
    case 'paused':
      return (
        <Line
          text={said.paused(site.host)}
          action={said.resume}
          onAct={() => ask({ kind: 'resume', tab })}
        />
      );
    case 'not-allowed':
      return (
        <Line
          text={said.notAllowed(site.host)}
          action={said.allow}
          onAct={() => allow(site.origins)}
        />
      );
    case 'own':
      return <p class="site">{said.own(site.host)}</p>;
    case 'unreadable':
      return <p class="site">{said.unreadable}</p>;
  }
}

type LineProps = { readonly text: string; readonly action: string; readonly onAct: () => void };

function Line({ text, action, onAct }: LineProps) {
  return (
    <p class="site">
      <span>{text}</span>
      <button type="button" onClick={onAct}>
        {action}
      </button>
    </p>
  );
}
