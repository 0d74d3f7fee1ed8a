import * as z from 'zod'
import { type ActorContext, below, forRoles, type Located, oneOf, type Store } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import type { ResourceState } from '@/domain/library'
import type { Instant } from '@/domain/shared'
import { resources } from '../documents'
import { shownLine } from '../shown'

const PAGE = 50
const AT_SCHOOL = ['asked', 'kept', 'proposed', 'selected', 'declined'] as const satisfies ResourceState[]
const AT_COUNTY = ['proposed', 'selected'] as const satisfies ResourceState[]

const input = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('school'), school: schoolId }),
    z.strictObject({ kind: z.literal('county'), show: z.enum(AT_COUNTY) }),
  ]),
  before: z
    .int()
    .transform((at) => at as Instant)
    .optional(),
})

function placeOfList({ actor }: ActorContext, { of }: z.output<typeof input>): Located<undefined> {
  const { county } = actor
  return { resource: of.kind === 'school' ? { county, school: of.school } : { county }, subject: undefined }
}

/** What a school keeps and has asked for, or what schools proposed to the county or the county selected; the newest first. */
export const listResources = forRoles({
  roles: ['school-reviewer', 'school-admin', 'county-office'],
  input,
  within: placeOfList,
}).query(async ({ ctx: { store }, input: { of, before } }) => {
  const where = of.kind === 'school' ? { school: of.school, state: oneOf(AT_SCHOOL) } : { state: of.show }
  const [found, counts] = await Promise.all([
    store.page(resources, {
      where: { ...where, ...(before !== undefined && { at: below(before) }) },
      orderBy: [['at', 'desc']],
      limit: PAGE,
    }),
    of.kind === 'county' ? countsOf(store) : undefined,
  ])
  return { resources: found.map(shownLine), hasMore: found.length === PAGE, ...(counts && { counts }) }
})

async function countsOf(store: Store): Promise<Record<(typeof AT_COUNTY)[number], number>> {
  const [proposed, selected] = await Promise.all(AT_COUNTY.map((state) => store.count(resources, { state })))
  return { proposed: proposed ?? 0, selected: selected ?? 0 }
}
