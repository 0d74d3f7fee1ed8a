import { router } from '@/cloudfunctions/kernel'
import { listSchools } from './procedures/list-schools'
import { saveSchool } from './procedures/save-school'
import { saveSchoolFocus } from './procedures/save-school-focus'
import { school } from './procedures/school'
import { schoolNames } from './procedures/school-names'

export const orgRouter = router({ listSchools, saveSchool, saveSchoolFocus, school, schoolNames })
