/**
 * Ends the process at the first signal, from its start on. What it has started ends with it, by the listeners of its exit: workerd
 * by Miniflare's, at once, which the ledger survives as it survives a power cut.
 */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.prependListener(signal, () => process.exit(0));
  }
}
