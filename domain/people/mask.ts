/** `33**************2X`: what every screen shows of an identity number. Short numbers show nothing at all. */
export const maskIdentityNumber = (value: string): string => maskBetween(value, 2, 2)

/** `1********26`: what every screen shows of a telephone number. */
export const maskTelephone = (value: string): string => maskBetween(value, 1, 2)

/** At least as much stays hidden as is shown. */
function maskBetween(value: string, first: number, last: number): string {
  const hidden = value.length - first - last
  if (hidden < first + last) return '*'.repeat(value.length)
  return value.slice(0, first) + '*'.repeat(hidden) + value.slice(-last)
}
