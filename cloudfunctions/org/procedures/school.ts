import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfSchool } from '../place'
import { schoolOf } from '../register'
import { schoolCode } from '../shapes'

const input = z.strictObject({ code: schoolCode })

/** One school as the register has it. */
export const school = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfSchool,
}).query(({ ctx }) => schoolOf(ctx.subject))
