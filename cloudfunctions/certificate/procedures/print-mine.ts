import { forSelf, nothing, refuse } from '@/cloudfunctions/kernel'
import { loadOnRoster } from '@/cloudfunctions/people'
import { dateInChina } from '@/domain/shared'
import { certificatesOf } from '../certificates-of'
import { issuePaper } from '../issue'
import { printPaper } from '../print'
import { loadRecord } from '../record'

/**
 * The caller's certificate as PDF. Refuses with NOT_FOUND, or with CERTIFICATE_REVOKED when the newest one was taken back.
 */
export const printMyCertificate = forSelf(nothing).mutation(async ({ ctx }) => {
  const [newest] = await certificatesOf(ctx.store, ctx.actor.person)
  if (!newest) return refuse('NOT_FOUND', { what: 'certificate' })
  if (newest.revokedOn) return refuse('CERTIFICATE_REVOKED', { on: newest.revokedOn })
  return printPaper(ctx, newest)
})

/** What the ledger says of the caller today, signed, as PDF: a transcript 学分证明, one a day. Refuses with NOT_FOUND when not on the roster. */
export const printMyTranscript = forSelf(nothing).mutation(async ({ ctx }) => {
  const { actor, store, keyring, now } = ctx
  const row = await loadOnRoster(store, actor.person)
  const record = await loadRecord(store, row, now)
  const issuing = { store, keyring, now, by: actor.person }
  const distinction = `${dateInChina(now)} ${JSON.stringify(record.statement)}`
  return printPaper(ctx, await issuePaper(issuing, 'transcript', row, record, distinction))
})
