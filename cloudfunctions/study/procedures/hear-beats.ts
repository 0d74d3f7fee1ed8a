import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { dateInChina } from '@/domain/shared'
import { lengthOf, minutesOf } from '@/domain/study'
import { lengthOfMaterial, loadPlayable } from '../catalogue'
import { viewings } from '../documents'
import { hear } from '../hear'
import { settleCourse } from '../settle'
import { signedBeat, viewingId } from '../shapes'

/** A phone that was without a network for two hours sends them in some calls. */
const MOST_BEATS = 200

const input = z.strictObject({
  viewing: viewingId,
  beats: z.array(signedBeat).max(MOST_BEATS),
  /** the page was left: what counted goes into the ledger now */
  ended: z.boolean(),
})

/** Heartbeats of the caller's own viewing. What cannot have happened earns nothing and is named. */
export const hearBeats = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { viewing: id, beats, ended } }) => {
    const viewing = await store.find(viewings, id)
    if (viewing?.person !== actor.person) return refuse('NOT_FOUND', { what: 'viewing' })
    const [{ title, material }, { studyRule }] = await Promise.all([
      loadPlayable(store, viewing.course),
      programmeFor(store, actor.school, now),
    ])
    const courseLength = lengthOfMaterial(material, studyRule) ?? 0
    const { studied, passed, problems } = await hear(store, viewing, beats, {
      rule: studyRule,
      courseLength,
      now,
    })
    const { person, course } = viewing
    await settleCourse(store, { person, course, title, ended }, now)
    const today = lengthOf(studied.days[dateInChina(now)] ?? [])
    return {
      passed,
      problems,
      counted: lengthOf(studied.covered),
      minutes: minutesOf(studied.covered),
      today,
      dayIsFull: today >= studyRule.mostMinutesPerDay.value * 60,
    }
  },
)
