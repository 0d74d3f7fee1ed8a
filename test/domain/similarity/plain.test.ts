import { isPlain } from '@/domain/similarity'
import { drawRoom, paint } from './draw'

/** Grain of a sensor: the same for the same place. */
const grain = (x: number, y: number): number => ((x * 7919 + y * 104_729) % 1) * 40 - 20
/** Some words in the middle of a page. */
const isWord = (x: number, y: number): boolean =>
  Math.abs(x - 0.5) < 0.25 && Math.abs(y - 0.5) < 0.08 && Math.floor(x * 60) % 2 === 0

describe('a cover frame', () => {
  it.each<[string, (x: number, y: number) => number]>([
    ['black', () => 0],
    ['white', () => 255],
    ['of one colour', () => 90],
    ['of one colour with grain', (x, y) => 90 + grain(x, y)],
    ['almost without contrast', (x, y) => 90 + 6 * Math.sin(x * 20) * Math.cos(y * 20)],
    ['a title on black', (x, y) => (isWord(x, y) ? 255 : 0)],
    ['a title on white', (x, y) => (isWord(x, y) ? 0 : 255)],
  ])('that is %s says nothing', (_what, grey) => {
    expect(isPlain(paint(grey))).toBe(true)
    expect(isPlain(paint(grey, 256, 144))).toBe(true)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('that shows room %i says something', (seed) => {
    expect(isPlain(drawRoom(seed))).toBe(false)
    expect(isPlain(drawRoom(seed, 16, 16))).toBe(false)
  })

  it('says something in the dark as long as there is contrast, and beside black bars', () => {
    const room = drawRoom(3)
    expect(isPlain({ ...room, data: room.data.map((value) => value / 4) })).toBe(false)
    const { data } = drawRoom(3, 240, 240)
    const barred = paint((x, y) => {
      const isBar = x < 0.125 || x >= 0.875
      return isBar ? 0 : (data[(Math.floor(y * 240) * 240 + Math.floor((x - 0.125) * 320)) * 4] ?? 0)
    })
    expect(isPlain(barred)).toBe(false)
  })
})
