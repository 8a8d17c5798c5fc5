/** Where this page's worker lies, and the digest of its text; written here when the script is built. */
declare const WORKER_PATH: string;
declare const WORKER_INTEGRITY: string;

/**
 * Fetches the text of the page's worker and returns what starts one. A worker made of a text has the page's policy as it is then, so
 * those that are started after the page was sealed can ask nobody for anything either.
 */
export async function fetchWorker(): Promise<() => Worker> {
  const response = await fetch(WORKER_PATH, { integrity: WORKER_INTEGRITY, credentials: 'omit' });
  if (!response.ok) throw new Error(`${WORKER_PATH}: ${response.status}`);
  const script = await response.text();
  return () => {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  };
}
