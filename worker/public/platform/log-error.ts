export type LogError = (event: string, error: unknown) => void;

/** To the platform's log. Callers keep out what could tell who asked about whom: query strings, codes, addresses. */
export const logError: LogError = (event, error) => {
  // biome-ignore lint/suspicious/noConsole: the platform collects the console
  console.error(event, error instanceof Error ? error.stack : error);
};
