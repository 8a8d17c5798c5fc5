/** A value as JSON has it: what is undefined isn't written. `Fields`: those that may be. */
export type AsJson<Value, Fields extends keyof Value> = Omit<Value, Fields> & {
  readonly [Field in Fields]?: Exclude<Value[Field], undefined>;
};
