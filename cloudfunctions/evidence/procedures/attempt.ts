import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { groupBetween } from '@/cloudfunctions/session'
import { mayAct } from '@/domain/people'
import { shownConsent } from '../consent'
import { consents, namedOfficials } from '../documents'
import { placeOfAttempt } from '../load'
import { officialsOfCase } from '../officials'
import { attemptId } from '../shapes'
import { shownAttempt, shownThread } from '../shown'

const input = z.strictObject({ attempt: attemptId })

/** What somebody handed in, for those who judge, guide or supervise; files are looked at through `evidence.watch`. */
export const attempt = forRoles({
  roles: ['school-reviewer', 'leader', 'county-office'],
  input,
  within: placeOfAttempt,
}).query(async ({ ctx }) => {
  const { store, actor, subject, now } = ctx
  const { county, school, task, person } = subject
  const isOffice = mayAct(actor, ['county-office'], { county, school })
  const [shown, thread, consent, named, led, officials] = await Promise.all([
    shownAttempt(store, subject),
    shownThread(store, task),
    subject.consent === undefined ? undefined : store.find(consents, subject.consent),
    store.find(namedOfficials, `${task}:${actor.person}`),
    groupBetween(ctx, person),
    isOffice ? officialsOfCase(ctx, task) : undefined,
  ])
  const isReviewer = mayAct(actor, ['school-reviewer'], { county, school })
  return {
    ...shown,
    task,
    thread,
    ...(consent && { declaration: shownConsent(consent, now) }),
    /** Nobody judges what is their own. */
    mayCertify: isReviewer && person !== actor.person,
    maySay: isReviewer || led !== undefined,
    ...(named && { namedUntil: named.until }),
    ...(officials && { officials }),
    now,
  }
})
