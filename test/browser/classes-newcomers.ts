import { classPlans, cohorts } from '@/cloudfunctions/class-forming'
import { openStore } from '@/cloudfunctions/kernel'
import { counties, schools } from '@/cloudfunctions/org'
import { type RosterDocument, roster } from '@/cloudfunctions/people'
import type { CountyId, PersonId } from '@/domain/shared'
import { DEMONSTRATION_COUNTY } from '@/tools/seed/place'

/** Changes of the roster between two looks at it, written straight into the version in force. */
export interface Newcomers {
  /** Teachers of one small school that sits in a class with others and has room. */
  come(people: number): Promise<void>
  /** A school of a joint class reaches the threshold; its name and its new size. */
  growToLarge(): Promise<{ name: string; size: number }>
}

const SOLO_FROM = 50

export function newcomersOf(): Newcomers {
  const store = openStore(DEMONSTRATION_COUNTY.code as CountyId)
  let enrolled = 0

  /** Schools of joint classes, the fullest last, with how many people they have. */
  async function joined() {
    const [cohort] = await store.page(cohorts, { where: { state: 'published' }, limit: 1 })
    const plan = cohort && (await store.find(classPlans, `${cohort._id}:${cohort.mode}`))
    const joint = (plan?.classes ?? []).filter(({ kind }) => kind === 'joint')
    const load = (members: readonly { count: number }[]) => members.reduce((sum, { count }) => sum + count, 0)
    return joint.sort((a, b) => load(a.members) - load(b.members)).flatMap(({ members }) => members)
  }

  async function enrol(school: string, people: number): Promise<void> {
    const county = await store.find(counties, DEMONSTRATION_COUNTY.code)
    const version = county?.rosterVersion ?? ''
    const [colleague] = await store.page(roster, { where: { version, school, state: 'active' }, limit: 1 })
    if (!colleague) throw new Error(`nobody in ${school}`)
    for (let one = 0; one < people; one++) {
      enrolled += 1
      await store.insert(roster, rowLike(colleague, enrolled))
    }
  }

  return {
    async come(people) {
      const [first] = await joined()
      await enrol(first?.school ?? '', people)
    },
    async growToLarge() {
      const [largest] = (await joined()).sort((a, b) => b.count - a.count)
      if (!largest) throw new Error('no joint class')
      await enrol(largest.school, SOLO_FROM - largest.count)
      const version = (await store.find(counties, DEMONSTRATION_COUNTY.code))?.schoolsVersion ?? ''
      const school = await store.find(schools, `${version}:${largest.school}`)
      return { name: school?.name ?? '', size: SOLO_FROM }
    },
  }
}

function rowLike(colleague: RosterDocument, count: number): RosterDocument {
  const person = `ab${count.toString(16).padStart(30, '0')}` as PersonId
  const hashes = { telephoneHash: `late-t${count}`, tailHash: `late-i${count}` }
  return { ...colleague, ...hashes, _id: `${colleague.version}:${person}`, person, name: `新来${count}` }
}
