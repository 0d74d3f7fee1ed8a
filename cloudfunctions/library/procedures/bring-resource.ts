import * as z from 'zod'
import { pointId } from '@/cloudfunctions/evidence'
import { claimFile, fileId } from '@/cloudfunctions/file'
import { assertDecent, audit, deterministicId, forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { BROUGHT, REACHES, shelvesOf, soughtWords } from '@/domain/library'
import { STAGES } from '@/domain/org'
import type { Role } from '@/domain/people'
import type { SchoolId } from '@/domain/shared'
import { resources } from '../documents'
import { assertForm, claimOf } from '../files'
import { loadResource } from '../load'
import { namedPoints } from '../points'
import { shownLine } from '../shown'

const input = z.strictObject({
  collection: z.enum(BROUGHT),
  title: z.string().trim().min(2).max(60),
  summary: z.string().trim().max(400),
  /** What it is found by besides; each may be empty. */
  points: z.array(pointId).max(8),
  subject: z.string().trim().max(30),
  stages: z.array(z.enum(STAGES)).max(STAGES.length),
  files: z.array(fileId).min(1).max(9),
  reach: z.enum(REACHES),
  requestKey,
})

/** Who makes plans, activity plans and guidance videos; wherever their role lies. */
const MAKERS: readonly Role[] = ['school-admin', 'leader', 'expert']

/**
 * A plan, an activity plan or a guidance video of one's own, brought into the library with files that were uploaded before. Bringing it is the
 * author's consent; what people from outside bring goes to the county at once. The same request again is the same resource. Refuses with
 * FILE_NOT_READY or RESOURCE_LACKS.
 */
export const bringResource = forSelf(input).mutation(async ({ ctx, input: wanted }) => {
  const { requestKey: key, files: ids, points: about, ...content } = wanted
  const { store, actor, now } = ctx
  if (!actor.grants.some(({ role }) => MAKERS.includes(role))) refuse('NOT_ALLOWED', { needs: MAKERS })
  const _id = deterministicId('resource', actor.person, key)
  await assertDecent(`${content.title}\n${content.summary}\n${content.subject}`, actor.account)
  const points = await namedPoints(ctx, about)
  await assertForm(ctx, content.collection, ids)
  const claimed = await Promise.all(ids.map((file) => claimFile(ctx, { file, by: claimOf(_id) })))
  const school = actor.school ?? ('' as SchoolId)
  const isFromOutside = school === ''
  const state = isFromOutside ? 'proposed' : 'kept'
  const fresh = await store.insert(resources, {
    _id,
    ...content,
    ...(isFromOutside && { reach: 'county' }),
    attempt: '',
    author: actor.person,
    name: actor.name,
    school,
    schoolName: actor.schoolName ?? '',
    points,
    sought: soughtWords({ points, subject: content.subject }),
    files: claimed.map(({ _id: file, name, bytes }) => ({ file, name, bytes })),
    leftOut: 0,
    state,
    shelves: shelvesOf({ state, school }),
    by: actor.person,
    byName: actor.name,
    at: now,
  })
  if (fresh === 'inserted')
    await audit(store, now, { by: actor.person, action: 'resource-bring', subject: _id })
  return shownLine(await loadResource(store, _id))
})
