import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ICON_NAMES } from '@/src/components/icon/names'

describe('icons', () => {
  it('names exactly what is drawn', () => {
    const drawings = readFileSync(path.join(__dirname, '../../../src/components/icon/_drawings.scss'), 'utf8')
    const drawn = [...drawings.matchAll(/^ {2}"([a-z]+)":/gm)].map(([, name]) => name)
    expect([...drawn, 'running'].sort()).toEqual([...ICON_NAMES].sort())
  })
})
