import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
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
      <Read reading={reading}>{(of) => <Teachers of={of} />}</Read>
    </Page>
  )
}

function Teachers({ of: { school, people, mayGive } }: { of: SchoolPeople }) {
  if (!school)
    return <Empty icon="lock" title={schoolPeopleCopy.notAdmin} text={schoolPeopleCopy.notAdminWhy} />
  if (people.length === 0)
    return <Empty icon="people" title={schoolPeopleCopy.nobody} text={schoolPeopleCopy.nobodyWhy} />
  return <Overview people={people} mayGive={mayGive} />
}
