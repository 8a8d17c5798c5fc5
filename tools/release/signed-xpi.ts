import { unzipSync } from 'fflate';

/**
 * Throws unless a package is what was built, signed: Mozilla adds files under META-INF and changes none. Another package under
 * our name and address would be installed everywhere.
 */
export function refuseOtherXpi(signed: Uint8Array, built: Uint8Array): void {
  const [given, own] = [filesIn(signed), unzipSync(built)];
  const names = Object.keys(given).filter((name) => !name.startsWith('META-INF/'));
  if (!('META-INF/mozilla.rsa' in given)) throw new Error('The XPI is not signed by Mozilla');
  const other = [...new Set([...names, ...Object.keys(own)])].find(
    (name) => !isSame(given[name], own[name]),
  );
  if (other !== undefined) {
    throw new Error(`The signed XPI is not of this build: ${other} differs`);
  }
}

function filesIn(xpi: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(xpi);
  } catch {
    throw new Error('The XPI can’t be opened');
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(b);
}
