import { type ActorContext, type Located, refuse } from '@/cloudfunctions/kernel'
import { type AppealDocument, appeals, type LeaveDocument, leaves } from './documents'

const resourceOf = ({ county, school, trainers }: LeaveDocument) => ({ county, school, trainers })

/** An appeal lies with its session's trainers and its school. Refuses with NOT_FOUND. */
export async function placeOfAppeal(
  { store }: ActorContext,
  { appeal }: { appeal: string },
): Promise<Located<AppealDocument>> {
  const found = (await store.find(appeals, appeal)) ?? refuse('NOT_FOUND', { what: 'appeal' })
  return { resource: resourceOf(found), subject: found }
}

export async function placeOfLeave(
  { store }: ActorContext,
  { leave }: { leave: string },
): Promise<Located<LeaveDocument>> {
  const found = (await store.find(leaves, leave)) ?? refuse('NOT_FOUND', { what: 'leave' })
  return { resource: resourceOf(found), subject: found }
}
