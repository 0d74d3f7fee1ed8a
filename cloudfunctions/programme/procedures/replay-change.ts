import * as z from 'zod'
import { deterministicId, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { placeOfChange } from '../place'
import { orderReplay } from '../replay'
import { loadCountyProgramme } from '../rules-in-force'
import { changeId } from '../shapes'

const input = z.strictObject({ change: changeId, requestKey })

/** Orders the replay of a proposal over everybody's past records; `jobs.advance` works on it. Nothing is applied by it. */
export const replayChange = forRoles({ roles: ['county-office'], input, within: placeOfChange }).mutation(
  async ({ ctx: { store, subject: change, actor, now }, input: { requestKey: key } }) => {
    const { approved } = await loadCountyProgramme(store)
    const _id = deterministicId('replay', actor.person, key)
    const version = approved.length
    await orderReplay(store, {
      _id,
      from: version,
      to: version,
      change: change._id,
      by: actor.person,
      now,
    })
    return { replay: _id, job: _id }
  },
)
