/** The OpenAPI document as its reference page reads it. */
export type DescribedApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

type DescribedOperation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  /** English. */
  readonly summary: string;
  /** Chinese. */
  readonly description: string;
  readonly deprecated?: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >;
};

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: string;
};

type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;

export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** An operation with its address and method. */
export type Call = DescribedOperation & { readonly path: string; readonly method: string };

/** What programs ask, by tag, in the description's order. Pages are for people and stand in no reference. */
export function callsByTag({ paths }: DescribedApi): ReadonlyMap<string, readonly Call[]> {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      ...one,
      path,
      method: method.toUpperCase(),
    })),
  );
  const asked = calls.filter(({ tags }) => !tags.includes('pages'));
  return Map.groupBy(asked, ({ tags }) => tags[0] ?? '');
}

/** The last part of a reference, by which the schema is called. */
export function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
