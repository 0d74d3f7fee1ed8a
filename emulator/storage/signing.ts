import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs short texts with a key that stays in the data folder, so links and sessions outlive a restart. */
export class Signer {
  private readonly key: Buffer

  constructor(dataDir: string) {
    const path = join(dataDir, 'signing-key')
    mkdirSync(dataDir, { recursive: true })
    if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
    this.key = Buffer.from(readFileSync(path, 'utf8'), 'hex')
  }

  sign(...parts: readonly (string | number)[]): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify(parts.map(String)))
      .digest('base64url')
  }

  holds(signature: string, ...parts: readonly (string | number)[]): boolean {
    const expected = Buffer.from(this.sign(...parts))
    const given = Buffer.from(signature)
    return expected.length === given.length && timingSafeEqual(expected, given)
  }
}
