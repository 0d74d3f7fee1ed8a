import { type ActorContext, atLeast, type Store } from '@/cloudfunctions/kernel'
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

/** A school has some dozens of classes, each with a declaration that lasts a year. */
const MOST_CLASSES = 200

/** The declarations of a school that have not been withdrawn and are not over, those that end first. */
export const consentsInForce = (store: Store, school: SchoolId, now: Instant): Promise<ConsentDocument[]> =>
  store.page(consents, {
    where: { school, state: 'declared', until: atLeast(dateInChina(now)) },
    orderBy: [['until', 'asc']],
    limit: MOST_CLASSES,
  })

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
