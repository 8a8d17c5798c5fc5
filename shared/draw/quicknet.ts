/**
 * drand's quicknet on the League of Entropy's main net, scheme `bls-unchained-g1-rfc9380`. Sources: drand-client
 * `lib/defaults.ts`; drand.love, "quicknet is live", 2023-10-16. The chain hash is SHA-256 over the other fields, so
 * the key can only be that chain's.
 */
export const quicknet = {
  chainHash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  /** Suite of RFC 9380 by which a round is hashed to G1. */
  suite: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_',
} as const;
