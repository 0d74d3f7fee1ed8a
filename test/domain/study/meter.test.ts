import * as fc from 'fast-check'
import { type Beat, type Look, lengthOf, look, type Meter, newMeter, united } from '@/domain/study'

/** The heartbeats that a series of looks makes. */
function beatsOf(looks: readonly Look[]): Beat[] {
  const beats: Beat[] = []
  looks.reduce((meter: Meter, now) => {
    const next = look(meter, now)
    if (next.beat) beats.push(next.beat)
    return next.meter
  }, newMeter)
  return beats
}
const covered = (beats: readonly Beat[]) =>
  beats.reduce<ReturnType<typeof united>>(
    (sum, { position, until }) => united(sum, { from: position, to: until }),
    [],
  )

describe('the phone’s meter', () => {
  it('leaves no gap in a course that is played through, whatever the fractions of its seconds', () => {
    const ticks = fc.array(fc.integer({ min: 900, max: 1300 }), { minLength: 70, maxLength: 200 })
    const offset = fc.integer({ min: 0, max: 999 })
    return fc.assert(
      fc.property(ticks, offset, offset, (lengths, at, position) => {
        let passed = 0
        const looks = lengths.map((ms) => {
          passed += ms / 1000
          return { at: at / 1000 + passed, position: position / 1000 + passed, counts: true }
        })
        const end = { at: at / 1000 + passed, position: position / 1000 + passed, counts: false }
        const spans = covered(beatsOf([...looks, end]))
        expect(spans).toHaveLength(1)
        expect(lengthOf(spans)).toBeGreaterThanOrEqual(passed - 1.3 - 2)
      }),
    )
  })

  it('counts every second of a text’s page, which begins and ends at whole seconds', () => {
    const looks = Array.from({ length: 91 }, (_, second) => ({
      ...{ at: 7.83 + second * 1.004, position: Math.min(90, second * 1.004), counts: second * 1.004 < 90 },
    }))
    expect(lengthOf(covered(beatsOf(looks)))).toBe(90)
  })

  it('ends a stretch at a jump in the course and begins a new one behind it', () => {
    const at = (second: number, position: number) => ({ at: second, position, counts: true })
    const beats = beatsOf([
      at(0, 0),
      at(1, 1),
      at(2, 2),
      at(3, 300),
      at(4, 301),
      { ...at(5, 302), counts: false },
    ])
    expect(beats.map(({ position, until }) => [position, until])).toEqual([
      [0, 2],
      [300, 302],
    ])
  })
})
