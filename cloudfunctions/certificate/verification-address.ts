/**
 * What the QR holds: the page that verifies, and the credential behind `#`, a part that no browser sends to a server. Without an address
 * set up it is the credential alone, which the page takes as well.
 */
export function verificationAddress(credential: string): string {
  const page = process.env.SUIXING_VERIFY_URL ?? ''
  return page === '' ? credential : `${page}#${credential}`
}
