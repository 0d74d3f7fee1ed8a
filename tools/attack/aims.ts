import {
  forged,
  forgedEarly,
  forwarded,
  forwardedAsOffline,
  forwardedAsOfflineEarly,
  forwardedEarly,
  forwardedHoursLater,
  honest,
  honestEarly,
  honestOffline,
  onePhone,
  replayed,
  replayedEarly,
} from './attacks'
import type { Row } from './count'
import type { Simulated } from './simulate'

export interface Aim {
  aim: string
  reached: boolean
  found: string
}

const HONEST_FLAGGED_AT_MOST = 0.01

/** What the programme office asked for, measured. */
export function judgeAims(rows: readonly Row[], beforeDoors: number, simulated: Simulated): Aim[] {
  const of = (...attacks: readonly { name: string }[]) =>
    rows.filter(({ attack }) => attacks.some(({ name }) => name === attack))
  const sum = (
    list: readonly Row[],
    field: 'people' | 'attempts' | 'refused' | 'flagged' | 'credited' | 'surplus',
  ) => list.reduce((total, row) => total + row[field], 0)
  const share = (part: number, whole: number) => `${part} of ${whole}`

  const fake = of(forged, forgedEarly)
  const late = of(forwarded(30), forwarded(60), ...forwardedEarly)
  const claims = of(forwardedAsOffline, forwardedAsOfflineEarly, forwardedHoursLater)
  const phones = of(onePhone)
  const again = of(replayed, replayedEarly)
  const queued = of(honestEarly)
  const fair = of(honest, honestEarly, honestOffline)
  const fairFlagged = sum(fair, 'flagged') / Math.max(1, sum(fair, 'people'))
  const { people, flagged } = simulated.honest
  return [
    aim('forged codes refused', sum(fake, 'refused'), sum(fake, 'attempts')),
    {
      aim: 'replays change nothing',
      reached: sum(again, 'surplus') === 0,
      found: `${sum(again, 'surplus')} surplus`,
    },
    aim('online codes of 30 s and older refused', sum(late, 'refused'), sum(late, 'attempts')),
    {
      aim: 'forwarded codes claimed as offline earn nothing unconfirmed',
      reached: sum(claims, 'credited') === 0,
      found: `${share(sum(claims, 'credited'), sum(claims, 'people'))} credited`,
    },
    aim('several accounts on one installation flagged', sum(phones, 'flagged'), sum(phones, 'people')),
    {
      aim: 'nothing counts before the doors',
      reached: beforeDoors === 0,
      found: `${beforeDoors} records or entries`,
    },
    aim('honest people who come early credited', sum(queued, 'credited'), sum(queued, 'people')),
    {
      aim: 'honest people flagged, at most 1 % (emulator)',
      reached: fairFlagged <= HONEST_FLAGGED_AT_MOST,
      found: share(sum(fair, 'flagged'), sum(fair, 'people')),
    },
    {
      aim: 'honest people flagged, at most 1 % (simulated)',
      reached: flagged / Math.max(1, people) <= HONEST_FLAGGED_AT_MOST,
      found: share(flagged, people),
    },
  ]
}

/** All of them. */
const aim = (name: string, found: number, all: number): Aim => ({
  aim: name,
  reached: all > 0 && found === all,
  found: `${found} of ${all}`,
})
