import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readIndexes } from '@/emulator'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suixing-lists-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const list = (context: string, lists: Record<string, string[]>) => {
  mkdirSync(join(folder, context))
  writeFileSync(join(folder, context, 'indexes.json'), JSON.stringify(lists))
}

describe('lists of collections', () => {
  it('are read from every context, an index is named after its fields', () => {
    list('people', { accounts: ['unique: county person'], desks: [] })
    list('session', { sessions: ['county place.name -_id'] })
    mkdirSync(join(folder, 'spreadsheet'))
    expect(Object.fromEntries(readIndexes(folder))).toEqual({
      accounts: [
        {
          name: 'county_person',
          unique: true,
          fields: [
            { name: 'county', direction: 1 },
            { name: 'person', direction: 1 },
          ],
        },
      ],
      desks: [],
      sessions: [
        {
          name: 'county_place_name__id',
          unique: false,
          fields: [
            { name: 'county', direction: 1 },
            { name: 'place.name', direction: 1 },
            { name: '_id', direction: -1 },
          ],
        },
      ],
    })
  })

  it('name what cannot be imitated, and a collection that two contexts list', () => {
    list('people', { accounts: ['county $person'] })
    expect(() => readIndexes(folder)).toThrow(
      'people/indexes.json: accounts: "county $person" is not an index.',
    )
    list('org', { accounts: [] })
    writeFileSync(join(folder, 'people/indexes.json'), '{"accounts":[]}')
    expect(() => readIndexes(folder)).toThrow('accounts is listed by another context too.')
  })

  it('are none where there is no folder', () => {
    expect(readIndexes(join(folder, 'nowhere')).size).toBe(0)
  })
})
