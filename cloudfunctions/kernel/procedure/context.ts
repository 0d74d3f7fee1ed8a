import type { Grant } from '@/domain/people'
import type { AccountId, CountyId, Instant, PersonId, SchoolId } from '@/domain/shared'
import type { Keyring } from '../secrets'
import type { FileStorage } from '../storage'
import type { Store } from '../store'

/** Who calls, as the server knows it; nothing of it ever comes from a request. */
export interface Actor {
  account: AccountId
  person: PersonId
  county: CountyId
  name: string
  /** The school of a person on the roster; outsiders have none. */
  school?: SchoolId
  schoolName?: string
  grants: readonly Grant[]
}

/** What every procedure is given: identity, clock, keys and files; never read from the event or the environment inside a procedure. */
export interface Context {
  account: AccountId | undefined
  actor: Actor | undefined
  /** The token of a signed-in browser, when the call came from one. */
  desk: string | undefined
  now: Instant
  keyring: Keyring
  storage: FileStorage
}

/** The context of a bound person: the store already belongs to their county. */
export interface ActorContext extends Context {
  actor: Actor
  store: Store
}
