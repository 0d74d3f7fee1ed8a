import { darkRuns } from '@/src/components/qr/dark-runs'

describe('the drawing of a code', () => {
  it('joins dark modules of a row and never of two rows', () => {
    const modules = [
      [true, true, false, true],
      [true, false, false, false],
    ]
    expect(darkRuns(modules)).toEqual([
      { x: 0, y: 0, length: 2 },
      { x: 3, y: 0, length: 1 },
      { x: 0, y: 1, length: 1 },
    ])
  })
})
