import * as z from 'zod'
import { deterministicId, forSelf, randomId, refuse, requestKey } from '@/cloudfunctions/kernel'
import { loadPlayable } from '../catalogue'
import { viewings } from '../documents'
import { learnerOf } from '../learner'
import { courseId } from '../shapes'

const KEY_BYTES = 32

const input = z.strictObject({ course: courseId, requestKey })

/**
 * Opens a viewing on this device: from now on its heartbeats may count. The same request again is the same viewing. Refuses with
 * COURSE_NOT_HERE.
 */
export const openViewing = forSelf(input).mutation(
  async ({ ctx: { actor, store, now }, input: { course, requestKey: intention } }) => {
    const { person } = learnerOf(actor)
    await loadPlayable(store, course)
    const _id = deterministicId('study-viewing', person, course, intention)
    const fresh = { _id, person, course, opened: now, key: randomId(KEY_BYTES), last: 0 }
    await store.insert(viewings, fresh)
    const { key, last, opened } = (await store.find(viewings, _id)) ?? refuse('TRY_AGAIN', {})
    return { viewing: _id, key, last, opened, now }
  },
)
