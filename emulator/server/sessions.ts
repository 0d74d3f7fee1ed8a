import { isLocalOpenid } from '../safety'
import type { Signer } from '../storage/signing'

/** Development sessions: a token that only this emulator can issue and resolve. */
export class Sessions {
  constructor(private readonly signer: Signer) {}

  /** @throws Error for an openid that does not start with `local-` */
  issue(openid: string): string {
    if (!isLocalOpenid(openid)) throw new Error('A development openid starts with "local-".')
    return `dev.${Buffer.from(openid).toString('base64url')}.${this.signer.sign('session', openid)}`
  }

  /** The openid behind an Authorization header, or undefined when the token is not one of ours. */
  openid(authorization: string | undefined): string | undefined {
    const match = /^Bearer dev\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '')
    if (!match) return undefined
    const openid = Buffer.from(match[1] ?? '', 'base64url').toString()
    return isLocalOpenid(openid) && this.signer.holds(match[2] ?? '', 'session', openid) ? openid : undefined
  }
}
