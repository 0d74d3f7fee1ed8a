import { forSelf, nothing } from '@/cloudfunctions/kernel'
import { explain, progress } from '@/domain/credit'
import { ownRecords, shownRules } from '../counted'
import { entryOf } from '../ledger'
import { titlesOf } from '../titles'

/** The caller's standing in each role that has a rubric of its own (Hefei, annex 2: 工作坊坊主, 学校管理员); empty for everybody else. */
export const myStandings = forSelf(nothing).query(async ({ ctx: { actor, store, now } }) => {
  const held = (['leader', 'school-admin'] as const).filter((role) =>
    actor.grants.some((grant) => grant.role === role),
  )
  if (held.length === 0) return []
  const counted = await ownRecords(store, actor, now)
  const { programme, entries, span } = counted
  const facts = entries.map(entryOf)
  return held
    .filter((role) => programme.roles[role] !== undefined)
    .map((role) => ({
      role,
      ...shownRules(counted),
      titles: titlesOf(entries),
      progress: progress(programme, role, facts, span),
      explanation: explain(programme, role, facts, span),
    }))
})
