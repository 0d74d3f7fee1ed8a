/** The hash with these bits the other way round. */
export function flip(hash: string, bits: readonly number[]): string {
  const digits = Array.from(hash, (digit) => Number.parseInt(digit, 16))
  for (const bit of bits) digits[bit >> 2] = (digits[bit >> 2] ?? 0) ^ (8 >> (bit & 3))
  return digits.map((digit) => digit.toString(16)).join('')
}
