/**
 * An OpenAPI path template in the router's syntax. In `/keys/{version}.json` the parameter then includes the
 * extension.
 */
export function routerPath(template: string): string {
  return template.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  );
}
