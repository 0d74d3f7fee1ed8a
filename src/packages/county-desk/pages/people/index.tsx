import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Role } from '@/domain/people'
import type { SchoolId } from '@/domain/shared'
import { useSchoolNames } from '../../../../api/school-names'
import { Button } from '../../../../components/button'
import { FilterButton } from '../../../../components/choice-list/filter-button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { SearchBox } from '../../../../components/search-box'
import { peopleCopy } from '../../../../copy/people-desk'
import { PersonSheet } from '../../../../parts/roster/person-sheet'
import type { ListedPerson } from '../../../../parts/roster/read-school-people'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { PeopleList } from './people-list'
import { usePeople } from './use-people'

/** Whom the county office gives roles among its own teachers. */
const MAY_GIVE: readonly Role[] = [
  'school-admin',
  'school-reviewer',
  'leader',
  'trainer',
  'expert',
  'county-office',
]

/** The roster in force. */
export default function PeoplePage() {
  const [name, setName] = useState('')
  const [school, setSchool] = useState<SchoolId>()
  const [chosen, setChosen] = useState<ListedPerson>()
  const { reading, turning } = usePeople(name, school)
  const schools = useSchoolNames()
  const buttons = (
    <Button
      kind="primary"
      icon="upload"
      text={peopleCopy.import}
      onPress={() => open(countyPages.importOf('roster'))}
    />
  )
  return (
    <Page desk title={peopleCopy.title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      <View className="filters">
        <SearchBox label={peopleCopy.search} value={name} onChange={setName} />
        <FilterButton
          name={peopleCopy.school}
          choices={schools.map(({ code, name: text, township }) => ({ value: code, text, note: township }))}
          value={school}
          onChange={(code) => setSchool(code as SchoolId | undefined)}
        />
      </View>
      <PeopleList
        reading={reading}
        turning={turning}
        isFiltered={name.trim() !== '' || school !== undefined}
        onChoose={setChosen}
      />
      <PersonSheet person={chosen} mayGive={MAY_GIVE} onClose={() => setChosen(undefined)} />
    </Page>
  )
}
