import type { ActorContext, Located } from '@/cloudfunctions/kernel'
import type { SchoolId } from '@/domain/shared'
import type { SchoolDocument } from './documents'
import { loadSchool } from './register'

/** A school of the register as the place where a procedure acts. */
export async function placeOfSchool(
  ctx: ActorContext,
  { code }: { code: SchoolId },
): Promise<Located<SchoolDocument>> {
  return {
    resource: { county: ctx.actor.county, school: code },
    subject: await loadSchool(ctx.store, code),
  }
}
