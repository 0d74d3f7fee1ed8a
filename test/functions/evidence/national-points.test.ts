import { AUTHOR, OFFICE, openSchool, type TestSchool } from './school'

let school: TestSchool
beforeAll(async () => {
  school = await openSchool({ programme: 'yueyang' })
}, 60_000)
afterAll(() => school.stack.stop())

interface Asked {
  specifications: { point: string }[]
  assumptions: { note: string; source: { clause: string } }[]
}

test('where the document lists no points, the national ones are said to be an assumption wherever they are chosen or set', async () => {
  const assumption = { note: 'capability-points-from-the-national-standard', source: { clause: '四' } }
  const chosen = await school.stack.ask<Asked>(AUTHOR, 'query', 'evidence.points')
  expect(chosen.specifications).toHaveLength(30)
  expect(chosen.assumptions).toMatchObject([assumption])
  const set = await school.stack.ask<Asked>(OFFICE, 'query', 'evidence.listSpecifications')
  expect(set.specifications).toHaveLength(30)
  expect(set.assumptions).toMatchObject([assumption])
})
