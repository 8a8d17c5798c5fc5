import type { Register } from '../layers/register.ts';

/** What is held of one city's register, by the city's code (GB/T 2260); without a register there is nothing to ask. */
export type HeldRegister = {
  readonly jurisdiction: string;
  readonly register: Register | undefined;
};
