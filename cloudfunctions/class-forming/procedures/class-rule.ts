import * as z from 'zod'
import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { programmeOfClasses } from '../programme-of-classes'
import { cohortId } from '../shapes'

const input = z.strictObject({
  /** One that was opened already: by its pinned values. */
  cohort: cohortId.exactOptional(),
})

/** The rule of the county's programme for classes, with where it is printed; empty where the programme has none: then the county decides. */
export const classRule = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store, now }, input: { cohort } }) => {
    const { classRule: rule, documents } = await programmeOfClasses(store, cohort, now)
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
