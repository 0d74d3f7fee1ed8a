import * as z from 'zod'
import { attemptId, placeOfAttempt } from '@/cloudfunctions/evidence'
import { files } from '@/cloudfunctions/file'
import { type ActorContext, forRoles, oneOf, type Store } from '@/cloudfunctions/kernel'
import { mayAct } from '@/domain/people'
import type { PersonId } from '@/domain/shared'
import type { Recording } from '@/domain/similarity'
import { REFLECTION } from '../documents'
import { type Likeness, likenessesOf } from '../likenesses'
import { REVIEWERS } from '../reviewers'

const input = z.strictObject({ attempt: attemptId })

/**
 * What of an attempt is equal or similar to other handed-in work, of any teacher, school and year, for reading side by side. Nothing is concluded
 * from it. The other author's name is given only to somebody who may see that work as well, else the school.
 */
export const similarWork = forRoles({ roles: REVIEWERS, input, within: placeOfAttempt }).query(
  async ({ ctx }) => {
    const { store, subject } = ctx
    const found = await likenessesOf(store, subject)
    const names = await fileNames(store, found)
    return {
      /** Work is read within a minute after it was handed in. */
      isRead: subject.isMarked,
      others: await Promise.all(
        found.map(async (likeness) => ({
          ...shown(likeness, subject.person, names),
          ...((await mayKnow(ctx, likeness.attempt._id)) && { name: likeness.attempt.name }),
        })),
      ),
    }
  },
)

function shown(
  { part, other, attempt, kind, texts, recordings }: Likeness,
  author: PersonId,
  names: ReadonlyMap<string, string>,
) {
  return {
    id: other._id,
    kind,
    part: part === REFLECTION ? REFLECTION : (names.get(part) ?? ''),
    ...(part !== REFLECTION && { file: part }),
    otherPart: other.part === REFLECTION ? REFLECTION : (names.get(other.part) ?? ''),
    title: attempt.title,
    submittedAt: attempt.submittedAt,
    own: attempt.person === author,
    schoolName: attempt.schoolName,
    ...(texts && {
      text: texts.own,
      otherText: texts.other,
      passages: texts.comparison.passages,
      containment: texts.comparison.containment,
    }),
    ...(recordings && {
      video: {
        own: sizeOf(recordings.own),
        other: sizeOf(recordings.other),
        cover: recordings.cover,
      },
    }),
  }
}

const sizeOf = ({ seconds, width, height }: Recording) => ({ seconds, width, height })

async function mayKnow(ctx: ActorContext, attempt: string): Promise<boolean> {
  return mayAct(ctx.actor, REVIEWERS, (await placeOfAttempt(ctx, { attempt })).resource)
}

async function fileNames(store: Store, found: readonly Likeness[]): Promise<Map<string, string>> {
  const ids = [...new Set(found.flatMap(({ part, other }) => [part, other.part]))]
  if (ids.length === 0) return new Map()
  const known = await store.page(files, { where: { _id: oneOf(ids) }, limit: 50 })
  return new Map(known.map(({ _id, name }) => [_id, name]))
}
