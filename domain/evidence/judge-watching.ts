import type { Instant, PersonId } from '@/domain/shared'

/** As what somebody may see a file that shows pupils. */
export type Watcher = 'author' | 'reviewer' | 'leader' | 'official'

export interface WatchingFacts {
  readonly person: PersonId
  readonly author: PersonId
  /** Reviews for the author's school. */
  readonly isReviewer: boolean
  /** Leads one of the author's groups. */
  readonly isLeader: boolean
  /** Until when the county has named this person for this case. */
  readonly namedUntil?: Instant
  readonly consent: 'not-needed' | 'stands' | 'withdrawn' | 'expired' | 'missing'
}

export type WatchingVerdict =
  | { readonly may: true; readonly as: Watcher }
  | { readonly may: false; readonly why: 'not-part-of-the-task' | 'consent-withdrawn' | 'consent-missing' }

/**
 * Only those whose task requires it see pupils: the author, the reviewer, the leader of the group, an official whom the county named for this
 * case. Without a consent that stands nobody but the author does, who brought the file and may look what it is.
 */
export function judgeWatching(facts: WatchingFacts, now: Instant): WatchingVerdict {
  if (facts.person === facts.author) return { may: true, as: 'author' }
  const as = roleOf(facts, now)
  if (as === undefined) return { may: false, why: 'not-part-of-the-task' }
  if (facts.consent === 'withdrawn' || facts.consent === 'expired')
    return { may: false, why: 'consent-withdrawn' }
  return facts.consent === 'missing' ? { may: false, why: 'consent-missing' } : { may: true, as }
}

function roleOf({ isReviewer, isLeader, namedUntil }: WatchingFacts, now: Instant): Watcher | undefined {
  if (isReviewer) return 'reviewer'
  if (isLeader) return 'leader'
  return namedUntil !== undefined && now <= namedUntil ? 'official' : undefined
}
