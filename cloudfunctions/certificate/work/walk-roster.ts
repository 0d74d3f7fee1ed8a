import { entriesOfPeople } from '@/cloudfunctions/credit'
import { above, type Job, oneOf, type Slice, type Store, type Workshop } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { type RosterDocument, roster } from '@/cloudfunctions/people'
import { countedBy, loadCounting } from '@/cloudfunctions/programme'
import type { PersonId } from '@/domain/shared'
import { isAbout } from '../certificates-of'
import { type CertificateDocument, certificates } from '../documents'
import { countedAsIssued, type PersonalRecord, recordOf } from '../record'

/** People of one read; some dozens of entries each. */
const PAGE = 100

/** One person of the roster with what the county knows about him. */
export interface Visited {
  row: RosterDocument
  record: PersonalRecord
  /** The certificate that he holds for the cohort of today. */
  valid: CertificateDocument | undefined
  /** Everything valid that he holds, each with what the ledger says of its own cohort now. */
  held: readonly { certificate: CertificateDocument; now: PersonalRecord }[]
}

export interface Counted {
  people: number
  /** Passed, and has no certificate yet. */
  open: number
  /** Hold a valid certificate. */
  issued: number
  /** Of them, those whose record says less by now. */
  mismatched: number
}

const NOTHING_YET: Counted = { people: 0, open: 0, issued: 0, mismatched: 0 }

/** Where a walk goes on, with what it has counted so far: a slice that is repeated counts nobody twice. */
interface Cursor extends Counted {
  after: string
}

/** Visits everybody on the roster, page by page; `visit` says what to count. */
export async function walkRoster(
  job: Job,
  workshop: Workshop,
  visit: (visited: Visited) => Promise<Partial<Counted>>,
): Promise<Slice & { counted: Counted }> {
  const { store, shouldStop } = workshop
  const { rosterVersion } = await loadCounty(store.county)
  const total = await store.count(roster, { version: rosterVersion })
  let { after, ...counted }: Cursor =
    job.cursor === '' ? { ...NOTHING_YET, after: '' } : (JSON.parse(job.cursor) as Cursor)
  for (;;) {
    const page = await pageOf(workshop, rosterVersion, after)
    for (const visited of page) counted = sumOf(counted, { people: 1, ...(await visit(visited)) })
    after = page.at(-1)?.row._id ?? after
    const progress = { done: counted.people, total, cursor: JSON.stringify({ ...counted, after }), counted }
    if (page.length < PAGE) return { ...progress, finished: { ...counted } }
    if (shouldStop()) return progress
  }
}

const sumOf = (a: Counted, b: Partial<Counted>): Counted => ({
  people: a.people + (b.people ?? 0),
  open: a.open + (b.open ?? 0),
  issued: a.issued + (b.issued ?? 0),
  mismatched: a.mismatched + (b.mismatched ?? 0),
})

async function pageOf({ store, now }: Workshop, version: string, after: string): Promise<Visited[]> {
  const rows = await store.page(roster, {
    where: { version, ...(after !== '' && { _id: above(after) }) },
    orderBy: [['_id', 'asc']],
    limit: PAGE,
  })
  const people = rows.map(({ person }) => person)
  const [counting, entries, valid] = await Promise.all([
    loadCounting(store, now),
    entriesOfPeople(store, people),
    validOf(store, people),
  ])
  return rows.map((row) => {
    const own = entries.get(row.person) ?? []
    const record = recordOf(countedBy(counting, row.school), own)
    const held = valid.filter(({ person }) => person === row.person)
    return {
      row,
      record,
      valid: held.find((certificate) => isAbout(certificate, record)),
      held: held.map((certificate) => ({
        certificate,
        now: recordOf(countedAsIssued(counting, certificate), own),
      })),
    }
  })
}

async function validOf(store: Store, people: readonly PersonId[]): Promise<CertificateDocument[]> {
  if (people.length === 0) return []
  return store.all(certificates, { person: oneOf(people), kind: 'certificate', state: 'valid' })
}
