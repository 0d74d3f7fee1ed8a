import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Loaded } from '../../../../api/page-state'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { schoolPeopleCopy } from '../../../../copy/people-desk'
import { Overview } from './overview'
import { type SchoolPeople, useSchoolPeople } from './use-school-people'

/** The school administrator's teachers: who can check in already, and who needs help. */
export default function SchoolPeoplePage() {
  const reading = useSchoolPeople(useRouter().params.school)
  const school = reading.state === 'ready' ? reading.value.school?.name : undefined
  return (
    <Page desk title={schoolPeopleCopy.title}>
      {school && <View className="sub">{school}</View>}
      <Content reading={reading} />
    </Page>
  )
}

function Content({ reading }: { reading: Loaded<SchoolPeople> }) {
  switch (reading.state) {
    case 'loading':
      return <Loading onRetry={reading.retry} />
    case 'failed':
      return <Failed refusal={reading.refusal} onRetry={reading.retry} />
    case 'ready': {
      const { school, people, mayGive } = reading.value
      if (!school)
        return <Empty icon="lock" title={schoolPeopleCopy.notAdmin} text={schoolPeopleCopy.notAdminWhy} />
      if (people.length === 0)
        return <Empty icon="people" title={schoolPeopleCopy.nobody} text={schoolPeopleCopy.nobodyWhy} />
      return <Overview people={people} mayGive={mayGive} />
    }
  }
}
