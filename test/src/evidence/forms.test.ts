import { standardSpecifications } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'
import type { CalendarDate } from '@/domain/shared'
import { amountOf, textOfEarns } from '@/src/packages/county-desk/pages/evidence-spec/earns'
import { emptyForm, wrongFields } from '@/src/packages/school-desk/pages/consents/consent-form'
import { emptyItem, formsOf, itemOfForm } from '@/src/parts/evidence-items/item-form'

const specifications = standardSpecifications(programmeOf('hefei') ?? {})

test('a specification that is opened and saved unchanged asks for the same', () => {
  for (const specification of specifications) {
    expect(formsOf(specification.items).map(itemOfForm)).toEqual(specification.items)
    const { earns } = specification
    expect(amountOf(textOfEarns(earns))).toBe(earns.unit === 'credits' ? earns.amount : earns.most)
  }
})

test('a new item has an id of its own', () => {
  const [first] = specifications
  if (!first) throw new Error('no point')
  const items = formsOf(first.items)
  const one = emptyItem(items)
  expect(new Set([...items, one, emptyItem([...items, one])].map(({ id }) => id)).size).toBe(items.length + 2)
})

test('minutes are of videos alone', () => {
  const a1 = specifications.find(({ point }) => point === 'A1')
  if (!a1) throw new Error('A1')
  const items = formsOf(a1.items).map((item) => itemOfForm({ ...item, kinds: ['document'] }))
  expect(items.map(({ minutes }) => minutes)).toEqual([undefined, undefined])
})

test('a declaration names a class, figures that fit, an end after its beginning, and is declared', () => {
  const today = '2026-11-22' as CalendarDate
  const empty = emptyForm(today)
  expect(wrongFields(empty)).toEqual(['className', 'pupils', 'statement'])
  const whole = { ...empty, className: '五（2）班', pupils: '42', withheld: '1', declares: true }
  expect(wrongFields(whole)).toEqual([])
  expect(wrongFields({ ...whole, withheld: '43' })).toEqual(['withheld'])
  expect(wrongFields({ ...whole, until: '2026-11-21' as CalendarDate })).toEqual(['until'])
})
