import { panelWords } from '../words/panel-words.ts';
import type { PanelProps } from './panel-props.ts';
import { RegisterLine } from './register-line.tsx';

/** How old the data of each register is, where it comes from, and the way to newer data. */
export function RegisterFoot({ state, ask }: Pick<PanelProps, 'state' | 'ask'>) {
  const { lang, registers } = state;
  const said = panelWords(lang).register;
  const isSyncing = registers.some((one) => one.isSyncing);
  return (
    <footer>
      {registers.map((register) => (
        <RegisterLine key={register.jurisdiction} {...{ lang, register }} />
      ))}
      <button
        type="button"
        class="check"
        disabled={isSyncing}
        onClick={() => ask({ kind: 'check-now' })}
      >
        {isSyncing ? said.checking : said.checkNow}
      </button>
      <details>
        <summary>{said.source}</summary>
        {registers.map(({ jurisdiction, city, origin, mirrors, size }) => (
          <p key={jurisdiction}>
            {[
              city[lang],
              origin,
              ...(mirrors.length > 0 ? [`${said.mirrors} ${mirrors.join(' · ')}`] : []),
            ].join(' · ')}
            <br />
            {said.size(size)}
          </p>
        ))}
      </details>
    </footer>
  );
}
