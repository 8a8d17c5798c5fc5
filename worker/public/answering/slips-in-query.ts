/**
 * Whether a parameter that an address doesn't take must be refused though foreign ones are ignored: it asks for another time,
 * and an answer about today must not pass for one about then; or it is one slip away from an optional one that wasn't given, and
 * the answer would be another than was meant. A language shows by itself.
 */
export function isSlip(name: string, missing: readonly string[]): boolean {
  if (asksForTime.test(name)) return true;
  return missing.some((known) => known !== 'lang' && isOneSlipFrom(known, name.toLowerCase()));
}

const asksForTime = /^(?:as[-_]?of|known[-_]?at)/i;

/** One letter more, less, changed or two swapped; of shorter names every other is a slip away. */
function isOneSlipFrom(known: string, typed: string): boolean {
  if (known === typed) return true;
  if (known.length < 4 || Math.abs(known.length - typed.length) > 1) return false;
  let start = 0;
  while (start < known.length && known[start] === typed[start]) start++;
  const [rest, restTyped] = [known.slice(start), typed.slice(start)];
  const isSwapped = rest[0] === restTyped[1] && rest[1] === restTyped[0];
  return (
    rest.slice(1) === restTyped ||
    rest === restTyped.slice(1) ||
    rest.slice(1) === restTyped.slice(1) ||
    (isSwapped && rest.slice(2) === restTyped.slice(2))
  );
}
