import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { SchoolId } from '@/domain/shared'
import type { BoundMe } from '../../api/answers'
import { scopeName, useNamesElsewhere } from '../../api/scope-name'
import { Empty } from '../../components/empty'
import { ForBound } from '../../components/for-bound'
import { schoolPeopleCopy } from '../../copy/people-desk'
import { ownSchool } from './own-school'

export interface AdministeredSchool {
  me: BoundMe
  code: SchoolId
  name: string
}

/** What a page shows only to the administrator of a school, `?school=` among several. */
export function ForAdmin({ children }: { children: (school: AdministeredSchool) => ReactNode }) {
  return <ForBound>{(me) => <Administered me={me}>{children}</Administered>}</ForBound>
}

interface AdministeredProps {
  me: BoundMe
  children: (school: AdministeredSchool) => ReactNode
}

function Administered({ me, children }: AdministeredProps) {
  const names = useNamesElsewhere(me)
  const code = ownSchool(me, useRouter().params.school)
  if (code === undefined)
    return <Empty icon="lock" title={schoolPeopleCopy.notAdmin} text={schoolPeopleCopy.notAdminWhy} />
  return children({ me, code, name: scopeName({ kind: 'school', school: code }, me, names) })
}
