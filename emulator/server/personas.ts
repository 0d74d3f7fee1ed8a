import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocalOpenid } from '../safety'

/** Somebody a newcomer can be; written by the demonstration's seeding. */
export interface Persona {
  readonly openid: string
  readonly name: string
  readonly role: string
  readonly about: string
  /** Page to open, the hash without `#/`. */
  readonly opens?: string
  /** Best seen in a wide window (a desk or the projector). */
  readonly wide?: boolean
}

/** Reads `<dataDir>/personas.json` at every look, so that the page fills as soon as seeding has finished. */
export class Personas {
  constructor(private readonly dataDir: string) {}

  list(): Persona[] {
    const path = join(this.dataDir, 'personas.json')
    if (!existsSync(path)) return []
    try {
      const personas = JSON.parse(readFileSync(path, 'utf8')) as Persona[]
      return personas.filter(({ openid }) => isLocalOpenid(openid))
    } catch {
      // Half written: the page asks again.
      return []
    }
  }
}
