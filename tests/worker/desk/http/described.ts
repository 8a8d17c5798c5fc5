import { home } from '../../../../shared/jurisdiction/home.ts';
import type { Role } from '../../../../shared/ledger/entry.ts';
import { describeDesk } from '../../../../worker/desk/http/describe-desk.ts';
import { routes } from '../../../../worker/desk/http/routes.ts';
import { ask } from '../../../fixtures/desk/desk.ts';

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly example?: string;
};
type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { example?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  readonly 'x-lucheng-askers': {
    readonly roles: readonly Role[];
    readonly operatorSecret: boolean;
  };
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

export const description: Description = JSON.parse(JSON.stringify(describeDesk(routes, home)));
/** One by one, as described. */
export const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
export type Described = (typeof operations)[number];

/** Asks as the description's own examples do. */
export function askExample(operation: Described, credential: string): Promise<Response> {
  const { path, method, parameters, requestBody } = operation;
  const given = (place: Parameter['in']) =>
    parameters.flatMap(({ name, in: where, example }) =>
      where === place && example !== undefined ? [[name, example] as const] : [],
    );
  const address = given('path').reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    path,
  );
  const query = new URLSearchParams(given('query').map(([name, value]) => [name, value]));
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  return ask(`${address}${query.size > 0 ? `?${query}` : ''}`, credential, {
    method: method.toUpperCase(),
    headers: { ...Object.fromEntries(given('header')), ...(type && { 'Content-Type': type }) },
    ...(content && { body: JSON.stringify(content.example) }),
  });
}
