import type { ActorContext, Store } from '@/cloudfunctions/kernel'
import type { WatchingFacts } from '@/domain/evidence'
import { dateInChina, type Instant, type SchoolId } from '@/domain/shared'
import { type ConsentDocument, consents } from './documents'

/** How a declaration stands at `now`. */
function standingOfConsent(
  consent: Pick<ConsentDocument, 'state' | 'from' | 'until'>,
  now: Instant,
): 'stands' | 'withdrawn' | 'expired' {
  if (consent.state === 'withdrawn') return 'withdrawn'
  const today = dateInChina(now)
  return today >= consent.from && today <= consent.until ? 'stands' : 'expired'
}

/** The declaration that a task names; one of another school is none. */
export async function consentOfTask(
  store: Store,
  { consent, school }: { consent?: string; school: SchoolId },
  now: Instant,
): Promise<Exclude<WatchingFacts['consent'], 'not-needed'>> {
  const found = consent === undefined ? undefined : await store.find(consents, consent)
  return found?.school === school ? standingOfConsent(found, now) : 'missing'
}

/** A school's declarations, the newest first; a school has some dozens of classes a year. */
export const consentsOf = (store: Store, school: SchoolId): Promise<ConsentDocument[]> =>
  store.page(consents, { where: { school }, orderBy: [['at', 'desc']], limit: 500 })

export const shownConsent = (document: ConsentDocument, now: Instant) => {
  const { _id, className, pupils, withheld, from, until, byName, at, withdrawn } = document
  return {
    id: _id,
    className,
    pupils,
    withheld,
    from,
    until,
    byName,
    at,
    standing: standingOfConsent(document, now),
    ...(withdrawn && { withdrawn: { byName: withdrawn.byName, at: withdrawn.at, why: withdrawn.why } }),
  }
}

/** Declarations belong to the school. */
export const placeOfConsents = ({ actor }: ActorContext, { school }: { school: SchoolId }) => ({
  resource: { county: actor.county, school },
  subject: undefined,
})
