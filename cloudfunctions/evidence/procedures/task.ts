import * as z from 'zod'
import { forSelf, requestKey } from '@/cloudfunctions/kernel'
import { askedOf } from '../asked'
import { consentsInForce, shownConsent } from '../consent'
import { attempts } from '../documents'
import { filesOf, shownFiles } from '../files'
import { loadTask, taskIdOf } from '../load'
import { shownAttempt, shownContent, shownTaskLine, shownThread } from '../shown'

const input = z.strictObject({ key: requestKey })
const MOST_ATTEMPTS = 20

/** A micro-task of the caller's own: the draft with its files, what was handed in, the thread, and the classes that may be in the picture. */
export const task = forSelf(input).query(async ({ ctx: { actor, store, now }, input: { key } }) => {
  const own = await loadTask(store, taskIdOf(actor.person, key))
  const [{ specifications, school, programme }, files, handedIn, thread, classes] = await Promise.all([
    askedOf(store, actor, now),
    filesOf(store, own.attachments, actor.person),
    store.page(attempts, { where: { task: own._id }, orderBy: [['number', 'desc']], limit: MOST_ATTEMPTS }),
    shownThread(store, own._id),
    consentsInForce(store, own.school, now),
  ])
  const chosen = own.points.flatMap((point) => specifications.find((one) => one.point === point) ?? [])
  return {
    ...shownTaskLine(own),
    ...shownContent(own),
    id: own._id,
    version: own.version,
    specifications: chosen,
    school,
    themeMustBeFocusPoint: programme.focus?.themeMustBeFocusPoint.value ?? false,
    files: shownFiles(files),
    attempts: await Promise.all(handedIn.map((attempt) => shownAttempt(store, attempt))),
    thread,
    classes: classes.map((one) => shownConsent(one, now)),
    ...(own.expiresOn !== undefined && { expiresOn: own.expiresOn }),
    now,
  }
})
