import path from 'node:path'
import { checkCollections } from '@/tools/deploy-check/check-collections'
import { problemsOf } from './project'

const INDEXES = 'cloudfunctions/indexes.json'
const SECURITY = 'cloudfunctions/security.json'
const CODE = "export const things: Collection<Thing> = collection('things')"
const index = { name: 'county_at', unique: true, fields: [{ name: 'county', direction: 1 }] }
const listing = (collections: object) => ({ [INDEXES]: JSON.stringify({ collections }) })
const things = (...indexes: object[]) => ({
  'cloudfunctions/session/documents.ts': CODE,
  ...listing({ things: { indexes } }),
})

describe('collections', () => {
  it('of this repository are all listed and all opened', async () => {
    expect(await checkCollections(path.resolve('.'))).toEqual([])
  })

  it('are sound when code and list agree', async () => {
    expect(await problemsOf(checkCollections, things(index))).toEqual([])
  })

  it('that code opens must be listed, and those that are listed opened', async () => {
    const broken = { ...things(), ...listing({ others: { indexes: [] } }) }
    expect(await problemsOf(checkCollections, broken)).toEqual([
      `${INDEXES}: lacks things, which code opens`,
      `${INDEXES}: lists others, which no code opens`,
    ])
  })

  it.each([
    ['an index without a name', { ...index, name: '' }, 'things: indexes: 0: name: an index needs a name'],
    ['an index without fields', { ...index, fields: [] }, 'things: indexes: 0: fields: '],
    ['a direction of its own', { ...index, fields: [{ name: 'at', direction: 2 }] }, 'direction: '],
    ['no word on uniqueness', { ...index, unique: undefined }, 'things: indexes: 0: unique: '],
  ])('are refused with %s', async (_what, broken, problem) => {
    const problems = await problemsOf(checkCollections, things(broken))
    expect(problems).toEqual([expect.stringContaining(problem)])
  })

  it('have no two indexes of one name', async () => {
    expect(await problemsOf(checkCollections, things(index, index))).toEqual([
      `${INDEXES}: things: two indexes are called county_at`,
    ])
  })

  it.each(['everyCollection', 'storage'])('are closed to phones, %s too', async (which) => {
    const open = { everyCollection: 'ADMINONLY', storage: 'ADMINONLY', [which]: 'READONLY' }
    const problems = await problemsOf(checkCollections, { ...things(), [SECURITY]: JSON.stringify(open) })
    expect(problems).toEqual([`${SECURITY}: ${which}: Invalid input: expected "ADMINONLY"`])
  })
})
