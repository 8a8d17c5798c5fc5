/** What a package of the lock file may lack. */
type Locked = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
};

/**
 * Everything in a parsed `package-lock.json` that lets npm install what was not checked: a package without its SHA-512
 * (SRI), or one that comes from elsewhere than a registry over https.
 */
export function lockFaults(lock: {
  readonly packages?: Readonly<Record<string, Locked>>;
}): readonly string[] {
  const { packages = {} } = lock;
  // The empty path is the project itself.
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  if (locked.length === 0) return ['package-lock.json names no packages'];
  return locked.flatMap(([path, one]) => faultsOf(path, one));
}

function faultsOf(path: string, { version, integrity, resolved, link }: Locked): readonly string[] {
  if (link) return [`${path}: is a link, not a package`];
  const isWhole = /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '');
  return [
    ...(version ? [] : [`${path}: no version`]),
    ...(isWhole ? [] : [`${path}: no SHA-512 (npm view NAME@VERSION dist.integrity)`]),
    ...(resolved === undefined || /^https:\/\/[^/]+\/.+\.tgz$/.test(resolved)
      ? []
      : [`${path}: comes from ${resolved}`]),
  ];
}
