import * as z from 'zod'
import { attemptId, placeOfAttempt, showsPupils } from '@/cloudfunctions/evidence'
import { files } from '@/cloudfunctions/file'
import { audit, deterministicId, forRoles, oneOf, refuse } from '@/cloudfunctions/kernel'
import { loadOnRoster } from '@/cloudfunctions/people'
import { collectionOf, soughtWords } from '@/domain/library'
import { type ResourceDocument, resources } from '../documents'
import { loadResource } from '../load'
import { namedPoint } from '../points'
import { shownLine } from '../shown'

const input = z.strictObject({ attempt: attemptId })
const SUMMARY = 400
const MOST_FILES = 100

/**
 * The school would like to keep certified work in its library: its author is asked first. Recordings that show pupils stay where they are. Asked
 * again it is the same question. Refuses with RESOURCE_NOT_CERTIFIED.
 */
export const askAuthor = forRoles({
  roles: ['school-reviewer', 'school-admin'],
  input,
  within: placeOfAttempt,
}).mutation(async ({ ctx }) => {
  const { store, actor, now, subject: attempt } = ctx
  if (attempt.state !== 'judged') refuse('RESOURCE_NOT_CERTIFIED', {})
  const open = attempt.attachments.filter(({ file }) => !showsPupils(attempt, file)).map(({ file }) => file)
  const [row, known] = await Promise.all([
    loadOnRoster(store, attempt.person),
    open.length === 0
      ? []
      : store.page(files, { where: { _id: oneOf(open), status: 'ready' }, limit: MOST_FILES }),
  ])
  const points = attempt.specifications.map(namedPoint)
  const _id = deterministicId('resource', attempt._id)
  const resource: Omit<ResourceDocument, 'county'> = {
    _id,
    collection: collectionOf(attempt.points) ?? '',
    attempt: attempt._id,
    author: attempt.person,
    name: attempt.name,
    school: attempt.school,
    schoolName: attempt.schoolName,
    title: attempt.title,
    summary: attempt.reflection.slice(0, SUMMARY),
    points,
    sought: soughtWords({ points, subject: row.subject }),
    subject: row.subject,
    stages: row.stages,
    files: known.map(({ _id: file, name, bytes }) => ({ file, name, bytes })),
    leftOut: attempt.attachments.length - open.length,
    state: 'asked',
    shelves: [],
    by: actor.person,
    byName: actor.name,
    at: now,
  }
  if ((await store.insert(resources, resource)) === 'inserted')
    await audit(store, now, { by: actor.person, action: 'resource-ask', subject: _id })
  return shownLine(await loadResource(store, _id))
})
