/** Whether a list of sources has one that the address is of (CSP 3 § 6.7.2.7, without redirects). `self`: the page's own address. */
export function allows(sources: readonly string[], url: URL, self: URL): boolean {
  return sources.some((source) => isOf(source.toLowerCase(), url, self));
}

function isOf(source: string, url: URL, self: URL): boolean {
  if (source === '*')
    return /^(https?|wss?):$/.test(url.protocol) || url.protocol === self.protocol;
  if (source === "'self'") return url.host === self.host && isScheme(self.protocol, url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return isScheme(source, url.protocol);
  const [, scheme = '', host = '', port, path] = hostSource.exec(source) ?? [];
  if (host === '' || !isScheme(scheme === '' ? self.protocol : `${scheme}:`, url.protocol)) {
    return false;
  }
  return isHost(host, url.hostname) && isPort(port, url) && isPath(path, url.pathname);
}

const hostSource = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*']+)(?::(\*|\d+))?(\/.*)?$/;

/** What is encrypted is as good as what isn't. */
function isScheme(asked: string, there: string): boolean {
  return asked === there || (asked === 'http:' && there === 'https:');
}

function isHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function isPort(port: string | undefined, url: URL): boolean {
  const usual = url.protocol === 'https:' ? '443' : '80';
  const there = url.port === '' ? usual : url.port;
  if (port === undefined) return there === usual;
  return port === '*' || port === there || (port === '80' && there === '443');
}

/** A path that ends with a slash is of all that lies below it. */
function isPath(path: string | undefined, there: string): boolean {
  if (path === undefined || path === '/') return true;
  return path.endsWith('/') ? there.toLowerCase().startsWith(path) : there.toLowerCase() === path;
}
