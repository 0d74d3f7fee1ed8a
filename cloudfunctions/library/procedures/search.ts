import * as z from 'zod'
import { allOf, below, forSelf, oneOf, refuse } from '@/cloudfunctions/kernel'
import type { Shelf } from '@/domain/library'
import { COLLECTIONS, wordsFor } from '@/domain/library'
import { STAGES } from '@/domain/org'
import type { Instant } from '@/domain/shared'
import { resources } from '../documents'
import { typed } from '../shapes'
import { shownLine } from '../shown'

const PAGE = 30

const input = z.strictObject({
  shelf: z.enum(['school', 'county']),
  /** Id of a point or its series, or part of a title. */
  point: typed.optional(),
  /** Part of one. */
  subject: typed.optional(),
  stage: z.enum(STAGES).optional(),
  collection: z.enum(COLLECTIONS).optional(),
  /** Of the last line that was shown. */
  before: z
    .int()
    .transform((at) => at as Instant)
    .optional(),
})

/** What stands in the school's or the county's library, the newest first. Everybody of the school, of the county, may look. */
export const search = forSelf(input).query(
  async ({ ctx: { store, actor }, input: { shelf, point: about, subject, stage, collection, before } }) => {
    const own: Shelf | undefined = actor.school && `school:${actor.school}`
    const words = wordsFor({ point: about, subject })
    const where = shelf === 'county' ? 'county' : (own ?? refuse('NOT_ALLOWED', { needs: ['trainee'] }))
    const found = await store.page(resources, {
      where: {
        shelves: where,
        ...(words.length > 0 && { sought: allOf(words) }),
        ...(stage !== undefined && { stages: oneOf([stage]) }),
        ...(collection !== undefined && { collection }),
        ...(before !== undefined && { at: below(before) }),
      },
      orderBy: [['at', 'desc']],
      limit: PAGE,
    })
    return { resources: found.map(shownLine), hasMore: found.length === PAGE }
  },
)
