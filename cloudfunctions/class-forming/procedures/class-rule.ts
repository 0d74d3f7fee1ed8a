import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { programmeOf } from '@/cloudfunctions/programme'

/** The rule of the county's programme for classes, with where it is printed; empty where the programme has none: then the county decides. */
export const classRule = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { actor, now } }) => {
    const { classRule: rule, documents } = await programmeOf(actor.county, now)
    if (!rule) return {}
    const { cap, soloFrom } = rule
    const document = documents.find(({ id }) => id === cap.source.document)
    return {
      printed: {
        cap: cap.value,
        soloFrom: soloFrom.value,
        document: document?.title ?? '',
        clause: cap.source.clause,
      },
    }
  },
)
