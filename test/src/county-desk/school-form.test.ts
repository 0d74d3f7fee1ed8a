import { programmeOf } from '@/domain/programme'
import {
  EMPTY_FORM,
  pointsFor,
  type SchoolForm,
  schoolOfForm,
  wrongFields,
} from '@/src/packages/county-desk/pages/school/form'

const form: SchoolForm = {
  ...EMPTY_FORM,
  code: '3399210003',
  name: ' 南坪学校 ',
  aliases: '南坪九年一贯制学校，南坪中心学校、',
  township: '南坪镇',
  stages: ['junior', 'primary'],
  headcount: '52',
}

describe('the form of a school', () => {
  it('sends lists as lists, stages in their order, and no place where none is filled in', () => {
    expect(schoolOfForm(form)).toEqual({
      code: '3399210003',
      name: '南坪学校',
      aliases: ['南坪九年一贯制学校', '南坪中心学校'],
      township: '南坪镇',
      stages: ['primary', 'junior'],
      headcount: 52,
      focusPoints: [],
    })
  })

  it('stops at a place with one figure only, or outside China', () => {
    expect([...wrongFields({ ...form, lat: '28.9' })]).toEqual(['location'])
    expect([...wrongFields({ ...form, lat: '119.8', lng: '28.9' })]).toEqual(['location'])
    expect([...wrongFields({ ...form, lat: '28.9', lng: '119.8' })]).toEqual([])
  })

  it('names every field that is missing', () => {
    expect([...wrongFields(EMPTY_FORM)]).toEqual(['code', 'name', 'stages', 'headcount'])
  })

  it('offers the points of the school’s stages, those chosen first and in their order', () => {
    const points = programmeOf('zhejiang')?.focus?.points ?? []
    const offered = pointsFor(points, { ...form, stages: ['preschool'], focusPoints: ['T6', 'G2'] })
    expect(offered.slice(0, 2).map(({ id }) => id)).toEqual(['T6', 'G2'])
    expect(offered.map(({ id }) => id)).not.toContain('T5')
    expect(offered.filter(({ id }) => id === 'G2')).toHaveLength(1)
  })
})
