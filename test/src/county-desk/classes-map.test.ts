import { type Place, shapeOf } from '@/src/packages/county-desk/class-parts/county-shape'
import { labelsOf } from '@/src/packages/county-desk/class-parts/township-labels'

const place = (x: number, y: number, township: string): Place => ({ x, y, township })
/** Two townships side by side, four schools each. */
const sides = [
  ...[20, 80].flatMap((y) => [20, 60].map((x) => place(x, y, '白杨镇'))),
  ...[20, 80].flatMap((y) => [100, 140].map((x) => place(x, y, '石桥镇'))),
]
const numbersIn = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)

describe('the ground of the map', () => {
  it('draws the border half-way between the schools of two townships, once', () => {
    const { borders } = shapeOf(sides)
    const numbers = numbersIn(borders)
    expect(new Set(numbers.filter((_, at) => at % 2 === 0))).toEqual(new Set([80]))
    expect(borders.match(/M/g)).toHaveLength(2)
  })

  it('draws no border inside a township, and none where schools share one place', () => {
    expect(shapeOf(sides.map((one) => ({ ...one, township: '白杨镇' }))).borders).toBe('')
    const [first] = sides
    if (!first) throw new Error('no place')
    expect(shapeOf([...sides, { ...first }]).borders).toBe(shapeOf(sides).borders)
  })

  it('holds every school inside the outline', () => {
    const numbers = numbersIn(shapeOf(sides).outline)
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, at) => at % 2 === odd))
    expect(Math.min(...(xs ?? []))).toBeLessThan(20)
    expect(Math.max(...(ys ?? []))).toBeGreaterThan(80)
  })

  it('is empty where there is no area to draw', () => {
    expect(shapeOf([place(1, 1, 'A'), place(2, 2, 'B')])).toEqual({ outline: '', borders: '' })
    expect(shapeOf([])).toEqual({ outline: '', borders: '' })
  })

  it('names townships at the middle of their schools, never two over each other or over a school that matters', () => {
    const frame = { width: 160, height: 100, scale: 1 }
    const labels = labelsOf(sides, new Set(), [], frame)
    expect(labels.map(({ text }) => text).sort()).toEqual(['白杨镇', '石桥镇'])
    const beside = labelsOf(sides, new Set(), [{ x: 40, y: 50 }], frame)
    const baiyang = (found: typeof labels) => found.find(({ text }) => text === '白杨镇')
    expect(baiyang(labels)).toMatchObject({ x: 16, y: 40 })
    expect(baiyang(beside)).not.toEqual(baiyang(labels))
    const near = sides.map((one) => ({ ...one, x: one.x / 4 + 25, y: 15 }))
    const narrow = labelsOf(near, new Set(['石桥镇']), [], { ...frame, width: 90, height: 30 })
    expect(narrow.map(({ text }) => text)).toEqual(['石桥镇'])
  })
})
