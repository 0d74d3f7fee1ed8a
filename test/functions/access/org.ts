import { OTHER_SCHOOL, SCHOOL } from '../county'
import { anyOffice, type Line, office, ownSchool, people } from './callers'

export const orgLines: Record<string, Line> = {
  'org.schoolNames': { input: {}, allowed: people },
  'org.listSchools': { input: {}, allowed: anyOffice },
  'org.school': { input: { code: SCHOOL }, allowed: ownSchool },
  'org.saveSchool': {
    input: {
      code: OTHER_SCHOOL,
      isNew: false,
      name: '测试小学',
      aliases: [],
      township: '测试镇',
      stages: ['primary'],
      headcount: 10,
      focusPoints: [],
    },
    allowed: office,
  },
  'org.saveSchoolFocus': { input: { code: SCHOOL, focusPoints: [] }, allowed: ownSchool },
}
