import path from 'node:path'
import { checkCollections } from '@/tools/deploy-check/check-collections'
import { problemsOf } from './project'

const CONTEXTS = 'cloudfunctions'
const INDEXES = 'cloudfunctions/session/indexes.json'
const SECURITY = 'cloudfunctions/security.json'
const CODE = "export const things: Collection<Thing> = collection('things')"
const listing = (collections: object) => ({ [INDEXES]: JSON.stringify(collections) })
const things = (...indexes: string[]) => ({
  'cloudfunctions/session/documents.ts': CODE,
  ...listing({ things: indexes }),
})

describe('collections', () => {
  it('of this repository are all listed and all opened', async () => {
    expect(await checkCollections(path.resolve('.'))).toEqual([])
  })

  it('are sound when code and list agree', async () => {
    expect(await problemsOf(checkCollections, things('unique: county at', 'county place.name -at'))).toEqual(
      [],
    )
  })

  it('that code opens must be listed, and those that are listed opened', async () => {
    expect(await problemsOf(checkCollections, { ...things(), ...listing({ others: [] }) })).toEqual([
      `${INDEXES}: lists others, which no code beside it opens`,
      `${CONTEXTS}: no indexes.json lists things, which code opens`,
    ])
  })

  it('are listed once, by a context that opens them', async () => {
    const other = 'cloudfunctions/people/indexes.json'
    expect(await problemsOf(checkCollections, { ...things(), [other]: '{"things":[]}' })).toEqual([
      `${other}: lists things, which no code beside it opens`,
      `${CONTEXTS}: two contexts list things`,
    ])
  })

  it.each(['', 'county  at', 'county at:-1', 'unique county.', 'county $at'])(
    'are refused with the index “%s”',
    async (line) => {
      expect(await problemsOf(checkCollections, things(line))).toContain(
        `${INDEXES}: things: 0: not an index`,
      )
    },
  )

  it('have no two indexes on the same fields', async () => {
    expect(await problemsOf(checkCollections, things('county at', 'unique: county at'))).toEqual([
      `${INDEXES}: things: two indexes on county at`,
    ])
  })

  it.each(['everyCollection', 'storage'])('are closed to phones, %s too', async (which) => {
    const open = { everyCollection: 'ADMINONLY', storage: 'ADMINONLY', [which]: 'READONLY' }
    const problems = await problemsOf(checkCollections, { ...things(), [SECURITY]: JSON.stringify(open) })
    expect(problems).toEqual([`${SECURITY}: ${which}: Invalid input: expected "ADMINONLY"`])
  })
})
