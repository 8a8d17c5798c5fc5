/**
 * What the text of a script uses by a name that can hardly mean anything else: identifiers of several words (`moveBefore`) or
 * of a class (`Highlight`), and members (`tabs.query`). Minifying changes no name that a browser knows.
 */
export function namesInScript(script: string): ReadonlySet<string> {
  return new Set([
    ...(script.match(/\b[A-Z][A-Za-z\d]{4,}\b|\b[a-z][a-z\d]*[A-Z][A-Za-z\d]*\b/g) ?? []),
    ...members(script),
  ]);
}

function members(script: string): readonly string[] {
  const found = script.matchAll(/\b([a-z][A-Za-z\d]*)(?=\??\.([A-Za-z\d]+)\b)/g);
  return Array.from(found, ([, owner, member]) => `${owner}.${member}`);
}

/** Properties and functions of several words in styles, be they written in a script. */
export function namesInStyles(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b[a-z]+(?:-[a-z]+)+(?=\s*[:(])/g) ?? []);
}
