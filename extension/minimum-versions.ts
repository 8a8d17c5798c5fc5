/** The browsers that the extension is built for; Edge takes what is built for Chrome. */
export type TargetBrowser = keyof typeof minimumVersions;

/** The oldest versions that it is published for. */
export const minimumVersions = { chrome: 131, firefox: 153 } as const;
