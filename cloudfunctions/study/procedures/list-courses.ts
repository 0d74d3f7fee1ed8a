import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { lengthOfMaterial, loadOffer } from '../catalogue'

/** Every course of the county's list as its office sees it: with what it is watched or read from. */
export const listCourses = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { store, now } }) => {
    const { programme, offered } = await loadOffer(store, undefined, now)
    const { title, catalogue, studyRule } = programme
    return {
      programme: { title, hasCatalogue: catalogue !== undefined },
      charactersPerMinute: studyRule.charactersPerMinute.value,
      courses: offered.map((course) => ({
        ...course,
        seconds: lengthOfMaterial(course.material, studyRule) ?? null,
      })),
    }
  },
)
