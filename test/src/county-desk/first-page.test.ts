import { judgeSize } from '@/src/packages/county-desk/pages/groups/size'
import { type CountyView, firstStep } from '@/src/packages/county-desk/pages/home/view'

const view = (some: Partial<CountyView>): CountyView =>
  ({ schools: 0, people: 0, groups: 0, sessions: [], ...some }) as CountyView

describe('the first page of the county office', () => {
  it('leads from schools to people to the first class, then steps back', () => {
    expect(firstStep(view({}))).toBe(1)
    expect(firstStep(view({ schools: 34 }))).toBe(2)
    expect(firstStep(view({ schools: 34, people: 620 }))).toBe(3)
    expect(firstStep(view({ schools: 34, people: 620, groups: 1 }))).toBeUndefined()
  })
})

describe('the size of a class', () => {
  it('is worth a look above ninety and refused above three hundred', () => {
    expect([0, 1, 90, 91, 300, 301].map(judgeSize)).toEqual([
      'empty',
      'fine',
      'fine',
      'large',
      'large',
      'too-large',
    ])
  })
})
