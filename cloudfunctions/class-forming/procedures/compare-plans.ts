import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { isLarge, modes } from '@/domain/class-forming'
import { classInputs, classPlans, planId } from '../documents'
import { placeOfCohort } from '../load'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId })

/** The modes side by side, those that were formed: classes, the proven minimum, theme gap, person-metres. */
export const comparePlans = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort } }) => {
    const found = await Promise.all(modes.map((mode) => store.find(classPlans, planId(cohort._id, mode))))
    const plans = found.flatMap((plan) => plan ?? [])
    const last = [...plans].sort((a, b) => b.changedAt - a.changedAt)[0]
    const schools = (last && (await store.find(classInputs, last.input)))?.schools ?? []
    const alone = schools.filter((school) => isLarge(school, cohort.rule))
    return {
      people: schools.reduce((sum, { size }) => sum + size, 0),
      largeSchools: alone.length,
      smallSchools: schools.filter(({ size }) => size > 0).length - alone.length,
      guessedPlaces: schools.filter(({ isGuessed }) => isGuessed).length,
      plans: plans.map(({ mode, version, minimum, measures, byHand, changedAt, allowances }) => ({
        mode,
        version,
        minimum,
        measures,
        byHand,
        changedAt,
        allowed: allowances.length,
      })),
    }
  },
)
