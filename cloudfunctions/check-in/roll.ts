import { oneOf, type Store } from '@/cloudfunctions/kernel'
import type { SessionDocument } from '@/cloudfunctions/session'
import { type Direction, handMadeTime, type PhoneRecord, reconcileRoll } from '@/domain/check-in'
import type { PersonId } from '@/domain/shared'
import { loadAttendees } from './attendees'
import { type CheckInDocument, checkInId, checkIns } from './documents'
import type { RollDocument } from './evidence-documents'
import { isFromPhone } from './meet-kept'
import { record } from './record'
import { settlePresence } from './settle'

type KnownRoll = Omit<RollDocument, 'county'>
const AT_ONCE = 20

/** What phones sent and no official has voided: the other side of every reconciliation. */
export const phoneRecordsOf = (records: readonly CheckInDocument[]): PhoneRecord[] =>
  records
    .filter((one) => isFromPhone(one) && one.status !== 'void')
    .map(({ person, direction, status }) => ({ person, direction, pending: status === 'pending' }))

/**
 * Lets a consistent roll do its work: pending records of people whom it names are confirmed; people without a record get one, pending, as
 * the trainer's word alone earns nothing until a phone or a person confirms it. Harmless to repeat.
 */
export async function applyRoll(store: Store, session: SessionDocument, roll: KnownRoll): Promise<void> {
  if (!roll.isConsistent) return
  const records = await store.all(checkIns, { session: session._id })
  const { confirmed, onlyRoll } = reconcileRoll(roll, phoneRecordsOf(records))
  const named = onlyRoll.flatMap(({ person, missing }) => missing.map((direction) => ({ person, direction })))
  const byId = new Map(records.map((one) => [one._id, one]))
  const idOf = ({ person, direction }: Mark) => checkInId(session._id, person, direction)
  const onBehalf = named.filter((mark) => byId.get(idOf(mark))?.mode === 'on-behalf')
  const missing = named.filter((mark) => !byId.has(idOf(mark)))

  await confirm(store, session, roll, [...confirmed, ...onBehalf])
  await confirm(store, session, roll, await recordByRoll(store, session, roll, missing))
}

interface Mark {
  person: PersonId
  direction: Direction
}

async function confirm(
  store: Store,
  session: SessionDocument,
  roll: KnownRoll,
  marks: readonly Mark[],
): Promise<void> {
  const confirmation = { by: roll.by, at: roll.at, how: 'roll' as const }
  await inParts(marks, async (part) => {
    const ids = part.map(({ person, direction }) => checkInId(session._id, person, direction))
    const pending = { _id: oneOf(ids), status: 'pending' }
    await store.changeAll(checkIns, pending, { set: { status: 'confirmed', confirmation } })
    await Promise.all(part.map(({ person }) => settlePresence(store, session, person)))
  })
}

/** Answers the marks that a phone has filled in the meantime: the roll confirms those, too. */
async function recordByRoll(
  store: Store,
  session: SessionDocument,
  roll: KnownRoll,
  marks: readonly Mark[],
): Promise<Mark[]> {
  const attendees = await loadAttendees(store, [...new Set(marks.map(({ person }) => person))])
  const overtaken: Mark[] = []
  await inParts(marks, async (part) => {
    const recorded = await Promise.all(
      part.map(({ person, direction }) => {
        const who = attendees.get(person)
        const at = handMadeTime(direction, session, roll.takenAt)
        const scan = { mode: 'roll' as const, status: 'pending' as const, at, by: roll.by }
        return who && record(store, session, who, direction, scan)
      }),
    )
    overtaken.push(...recorded.flatMap((one) => (one && isFromPhone(one.record) ? [one.record] : [])))
  })
  return overtaken
}

async function inParts<One>(all: readonly One[], work: (part: readonly One[]) => Promise<void>) {
  for (let start = 0; start < all.length; start += AT_ONCE) await work(all.slice(start, start + AT_ONCE))
}
