import type { Signer } from './signing'

export type LinkVerb = 'get' | 'put'

/** Signed addresses of files: bound to a verb, a path and a time. */
export class Links {
  constructor(
    private readonly signer: Signer,
    private readonly clock: () => number,
    private readonly origin: () => string,
  ) {}

  /**
   * The path stays as it is, not percent-encoded: the SDK runs `encodeURI` over the address itself.
   * @param seconds how long it holds
   */
  link(verb: LinkVerb, path: string, seconds: number): string {
    const expires = Math.floor(this.clock() / 1000) + seconds
    return `${this.origin()}/storage/${path}?sign=${this.signer.sign('file', verb, path, expires)}&t=${expires}`
  }

  /** HEAD counts as GET. */
  allows(verb: LinkVerb, path: string, query: URLSearchParams): boolean {
    const expires = Number(query.get('t'))
    if (!(expires * 1000 > this.clock())) return false
    return this.signer.holds(query.get('sign') ?? '', 'file', verb, path, expires)
  }
}
