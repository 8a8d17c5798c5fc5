import { useContext } from 'preact/hooks';
import { problems } from '../../../../shared/contract/problems.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { SiteContext } from '../frame/site-context.ts';
import { apiWords } from './api-words.ts';
import { addressOf } from './call-address.ts';
import { bodyOf } from './call-body.ts';
import type { Call, Parameter } from './described-api.ts';
import { TypeText } from './type-text.tsx';

type CallProps = { readonly call: Call; readonly code: string; readonly lang: Lang };

/** One operation: what it takes, what it answers, and an address to try it at. */
export function CallSection({ call, code, lang }: CallProps) {
  const say = apiWords(lang);
  const { operationId, method, path, parameters } = call;
  return (
    <section id={operationId} class="call">
      <h3>{lang === 'zh' ? call.description : call.summary}</h3>
      <p>
        <code>
          {method} {path}
        </code>
        {call.deprecated && <strong> {say.deprecated}</strong>}
      </p>
      {parameters.length > 0 && <Parameters parameters={parameters} lang={lang} />}
      <Answers call={call} lang={lang} />
      <Try call={call} code={code} lang={lang} />
    </section>
  );
}

type ParametersProps = { readonly parameters: readonly Parameter[]; readonly lang: Lang };

function Parameters({ parameters, lang }: ParametersProps) {
  const { columns, optional, meaning } = apiWords(lang);
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{columns.parameter}</th>
          <th scope="col">{columns.type}</th>
          <th scope="col">{columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, required, schema }) => (
          <tr key={name}>
            <th scope="row" data-label={columns.parameter}>
              <code>{name}</code>
              {!required && <span class="aside"> {optional}</span>}
            </th>
            <td data-label={columns.type}>
              <TypeText schema={schema} />
            </td>
            {meaning[name] === undefined ? (
              <td data-label={columns.meaning} lang="en">
                {schema.description ?? '–'}
              </td>
            ) : (
              <td data-label={columns.meaning}>{meaning[name]}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it answers, and by which problems it refuses. */
function Answers({ call, lang }: Omit<CallProps, 'code'>) {
  return (
    <p class="answers">
      {Object.entries(call.responses).map(([status, answer]) => (
        <span key={status}>
          <code>{status}</code>{' '}
          {Number(status) < 300 ? <Content {...answer} /> : refusalIn(status, answer, lang)}
        </span>
      ))}
    </p>
  );
}

function Content({ content = {} }: Answer) {
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) => (
        <span key={type}>
          {type} {schema && <TypeText schema={schema} />}
        </span>
      ))}
    </>
  );
}

type Answer = Call['responses'][string];

/** The description names each problem with its English title. */
function refusalIn(status: string, { description }: Answer, lang: Lang): string {
  if (status === '304') return apiWords(lang).unchanged;
  if (lang === 'en') return description;
  const named = description.split('; ').map((one) => one.slice(0, one.indexOf(': ')));
  return named.map((name) => `${name}：${titleOf(name)}`).join('；');
}

function titleOf(name: string): string {
  const known: Readonly<Record<string, { readonly titleZh: string }>> = problems;
  return known[name]?.titleZh ?? name;
}

function Try({ call, code, lang }: CallProps) {
  const say = apiWords(lang);
  const { origin = 'https://…' } = useContext(SiteContext);
  const address = addressOf(call, code);
  if (address === undefined) return null;
  const sent = bodyOf(call, code);
  return (
    <>
      {call.method === 'GET' && (
        <p>
          <a href={address}>{say.open}</a>
        </p>
      )}
      {sent?.fields && <SendForm {...{ address, lang }} fields={sent.fields} />}
      <pre>{`curl ${sent === undefined ? '' : `${sent.curl} `}'${origin}${address}'`}</pre>
    </>
  );
}

type SendFormProps = {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly lang: Lang;
};

/** A form that the browser sends by itself; what it answers is shown as it came. */
function SendForm({ address, fields, lang }: SendFormProps) {
  return (
    <form class="builder one" action={address} method="post">
      {Object.entries(fields).map(([name, value]) => (
        <label key={name}>
          {name}
          <textarea name={name} rows={3}>
            {value}
          </textarea>
        </label>
      ))}
      <button type="submit">{apiWords(lang).send}</button>
    </form>
  );
}
