import { sha256, toHex, utf8 } from '../../shared/ledger/digest.ts';

export const operatorSecret = 'operator-secret-of-the-tests';
export const operatorHash = toHex(sha256(utf8(operatorSecret)));
