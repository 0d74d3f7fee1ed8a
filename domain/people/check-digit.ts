/** ISO 7064 MOD 11-2, which GB 11643-1999 clause 4.4 uses: weight of digit i is 2^(17-i) mod 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_CHARACTERS = '10X98765432'

/** The last character of an 18-character citizen number. @param first17 17 digits */
export function identityCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0)
  return CHECK_CHARACTERS.charAt(sum % 11)
}
