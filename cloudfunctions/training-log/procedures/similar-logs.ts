import * as z from 'zod'
import { type ActorContext, forRoles } from '@/cloudfunctions/kernel'
import { mayAct } from '@/domain/people'
import type { TrainingLogDocument } from '../documents'
import { placeOfLog } from '../load'
import { logId } from '../shapes'
import { likenessesOf } from '../similar'

const input = z.strictObject({ log: logId })

/**
 * Logs that share passages with this one, of any person and year, both texts for reading side by side. Shown to those who guide the author;
 * nothing is concluded from it. The other author's name is given only to somebody who may read that log as well, else the school.
 */
export const similarLogs = forRoles({ roles: ['leader', 'county-office'], input, within: placeOfLog }).query(
  async ({ ctx }) => {
    const found = await likenessesOf(ctx.store, ctx.subject)
    return {
      text: ctx.subject.text,
      others: await Promise.all(
        found.map(async ({ other, comparison }) => ({
          id: other._id,
          title: other.title,
          on: other.on,
          own: other.person === ctx.subject.person,
          schoolName: other.schoolName,
          ...((await mayKnow(ctx, other)) && { name: other.name }),
          text: other.text,
          containment: comparison.containment,
          passages: comparison.passages,
        })),
      ),
    }
  },
)

async function mayKnow(ctx: ActorContext, other: TrainingLogDocument): Promise<boolean> {
  const { resource } = await placeOfLog(ctx, { log: other._id })
  return mayAct(ctx.actor, ['leader', 'county-office'], resource)
}
