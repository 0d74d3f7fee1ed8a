import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { ruleValuesOf } from '@/domain/programme'
import { replays } from '../documents'
import { placeOfChange } from '../place'
import { loadCountyProgramme, programmeAt } from '../rules-in-force'
import { changeId } from '../shapes'
import { shownChange, shownValue } from '../shown'

const input = z.strictObject({ change: changeId })

/** One proposal, the value that it is about, and the last replay of it. */
export const ruleChange = forRoles({ roles: ['county-office'], input, within: placeOfChange }).query(
  async ({ ctx: { actor, store, subject: change } }) => {
    const [rules, [replay]] = await Promise.all([
      loadCountyProgramme(store),
      store.page(replays, {
        where: { change: change._id },
        orderBy: [['orderedAt', 'desc']],
        limit: 1,
      }),
    ])
    const newest = programmeAt(rules, rules.approved.length)
    const value = ruleValuesOf(newest).find(({ paths }) => paths.some((path) => change.paths.includes(path)))
    return {
      change: shownChange(change),
      isOwn: change.proposedBy === actor.person,
      ...(value && { value: shownValue(value, newest, []) }),
      ...(replay && {
        replay: { ...replay, isCurrent: replay.state === 'done' && replay.to === rules.approved.length },
      }),
    }
  },
)
