import { home } from '../jurisdiction/home.ts';

/** The agency in the descriptions' examples. It can't exist: region 990000 is not assigned (GB/T 2260). */
export const exampleCode = '91990000MA0000015Q';

/** The entry in the descriptions' examples. */
export const exampleEntry = `${home.code}-1`;

/** A question about the example's agency. */
export const codeExample = { params: { code: exampleCode } } as const;

/** Where the descriptions' examples are; no deployment is. */
export const exampleOrigin = 'https://credit.example.cn';
