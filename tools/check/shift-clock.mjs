// Preloaded by any-day.ts into every Node process: the machine's clock, set ahead by a fixed time. Workers get theirs from it
// through the CLOCK that tests and towns bind.
const aheadMs = Number(process.env.LUCHENG_CLOCK_AHEAD_MS ?? 0);
const RealDate = Date;
const now = () => RealDate.now() + aheadMs;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
