import { randomBytes } from 'node:crypto'
import { counties } from '@/cloudfunctions/org'
import { type RosterDocument, renewRoster, roster } from '@/cloudfunctions/people'
import type { PersonId } from '@/domain/shared'
import { countyProblems } from '@/tools/deploy-check/county-data'
import { type Desk, type Office, openDesk } from './desk'
import { FIRST_ROW, line, rosterSheet, schoolSheet } from './sheets'

let desk: Desk
let office: Office
beforeAll(async () => {
  desk = await openDesk()
  office = await desk.openCounty('339921')
  await office.take('schools', await schoolSheet())
}, 60_000)
afterAll(() => desk.stop())

const purposes = ['data', 'lookup'] as const
const key = () => randomBytes(32).toString('hex')

async function rowsInForce(): Promise<RosterDocument[]> {
  const county = await office.store.find(counties, office.county)
  return office.store.all(roster, { version: county?.rosterVersion ?? '' })
}
const people = async (): Promise<PersonId[]> => (await rowsInForce()).map(({ person }) => person).sort()

async function bindAs(account: string, index: number): Promise<{ name: string }> {
  const { name, identity, telephone } = line(index)
  const caller = await office.as(account)
  return caller.people.bindByIdentity({
    county: office.county,
    name,
    idTail: identity.slice(-6),
    telephone,
  })
}

const firstFile = () => rosterSheet([line(1), line(2), line(3)])
const outsider = { name: '韦一鸣', unit: '云溪县教研室', role: 'expert', scope: { kind: 'county' } } as const

describe('a rotation of the data key and the look-up key', () => {
  let known: PersonId[]
  let openDraft: string
  let invitation: { code: string }

  beforeAll(async () => {
    await office.take('roster', await firstFile())
    known = await people()
    openDraft = (await office.read('roster', await rosterSheet([line(1), line(2), line(3), line(9)]))).draft
    invitation = await (await office.as(office.account)).people.invite(outsider)
    desk.turnKeys((rings) => {
      for (const purpose of purposes)
        rings[purpose] = { current: 'k2', keys: { ...rings[purpose].keys, k2: key() } }
      return rings
    })
  })

  it('lets people bind who were written down before it', async () => {
    await expect(bindAs('account-of-1', 1)).resolves.toMatchObject({ name: line(1).name })
  })

  it('lets an invitation of before be redeemed', async () => {
    const { people: caller } = await office.as('account-of-outsider')
    const redeemed = await caller.redeemInvitation({ county: office.county, code: invitation.code })
    expect(redeemed).toEqual({ name: outsider.name })
  })

  it('asks for a preview of before to be read again', async () => {
    const { intake } = await office.as(office.account)
    expect(await intake.importDraft({ draft: openDraft })).toMatchObject({ outdated: true })
    await expect(intake.applyImport({ draft: openDraft })).rejects.toMatchObject({
      cause: { code: 'IMPORT_OUTDATED' },
    })
  })

  it('is no difference to a file that was read before', async () => {
    expect((await office.take('roster', await firstFile())).result).toMatchObject({
      same: 3,
      unchanged: true,
    })
  })

  it('keeps everybody who they were in the next file, those who leave too', async () => {
    const { result } = await office.take('roster', await rosterSheet([line(1), line(2), line(4)]))
    expect(result).toMatchObject({ same: 2, added: 1, gone: 1 })
    expect(await people()).toEqual(expect.arrayContaining(known))
    expect(await people()).toHaveLength(4)
  })

  it('finds the person of a corrected row', async () => {
    const wrong = line(2, { telephone: '123' })
    const { draft } = await office.read('roster', await rosterSheet([line(1), wrong, line(4)]))
    const { intake } = await office.as(office.account)
    const { telephone: value } = line(2)
    const corrected = { draft, row: FIRST_ROW + 1, column: 'telephone', value }
    expect(await intake.correctImport(corrected)).toMatchObject({ counts: { same: 3, added: 0, bad: 0 } })
  })

  it('is finished when the timer has renewed every row, and the old keys may go', async () => {
    expect(await countyProblems(office.county, desk.keyring)).toEqual([
      expect.stringContaining('kept under older keys'),
    ])
    expect(await renewRoster(desk.keyring, () => false)).toBeGreaterThan(0)
    expect(await renewRoster(desk.keyring, () => false)).toBe(0)
    expect(await countyProblems(office.county, desk.keyring)).toEqual([])

    desk.turnKeys((rings) => {
      for (const purpose of purposes) delete rings[purpose].keys.k1
      return rings
    })
    expect(await countyProblems(office.county, desk.keyring)).toEqual([])
    await expect(bindAs('account-of-2', 2)).resolves.toMatchObject({ name: line(2).name })
    const { result } = await office.take('roster', await rosterSheet([line(1), line(2), line(3), line(4)]))
    expect(result).toMatchObject({ added: 1, same: 3 })
    expect(await people()).toEqual(expect.arrayContaining(known))
    expect(await people()).toHaveLength(4)
  })
})
