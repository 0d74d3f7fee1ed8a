import fc from 'fast-check'
import { type ComparedPerson, diffRoster } from '@/domain/people'
import type { SchoolId } from '@/domain/shared'

const person = (personKey: string, school = 'P', fields: Record<string, string> = {}): ComparedPerson => ({
  personKey,
  school: school as SchoolId,
  fields,
})

describe('comparing two versions of a roster', () => {
  it('tells the same, added, changed, transferred and gone', () => {
    const current = [
      person('same', 'P', { name: '周宁' }),
      person('changed', 'P', { name: '何岚', subject: '语文', note: '' }),
      person('moved', 'P', { subject: '数学' }),
      person('gone', 'J'),
    ]
    const next = [
      person('new'),
      person('moved', 'J', { subject: '科学' }),
      person('changed', 'P', { name: '何岚', subject: '数学' }),
      person('same', 'P', { name: '周宁' }),
    ]
    expect(diffRoster(current, next)).toEqual([
      { kind: 'added', personKey: 'new' },
      { kind: 'transferred', personKey: 'moved', from: 'P', to: 'J', fields: ['subject'] },
      { kind: 'changed', personKey: 'changed', fields: ['subject'] },
      { kind: 'same', personKey: 'same' },
      { kind: 'gone', personKey: 'gone', school: 'J' },
    ])
  })

  it('finds nothing to do when the same file comes again', () => {
    const people = fc.uniqueArray(fc.record({ key: fc.string(), name: fc.string() }), {
      selector: ({ key }) => key,
    })
    fc.assert(
      fc.property(people, (rows) => {
        const version = rows.map(({ key, name }) => person(key, 'P', { name }))
        expect(diffRoster(version, [...version].reverse()).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
