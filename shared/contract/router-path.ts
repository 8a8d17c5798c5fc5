/** An OpenAPI path template as a router writes it. Of `/keys/{version}.json` the parameter then includes its ending. */
export function routerPath(template: string): string {
  return template.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  );
}
