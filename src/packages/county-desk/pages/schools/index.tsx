import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { FilterButton } from '../../../../components/choice-list/filter-button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { SearchBox } from '../../../../components/search-box'
import { schoolsCopy } from '../../../../copy/schools'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { SchoolList } from './school-list'
import { useSchools } from './use-schools'

/** The county's register of schools. */
export default function SchoolsPage() {
  const [search, setSearch] = useState('')
  const [township, setTownship] = useState<string>()
  const schools = useSchools(search, township)
  const { townships } = schools
  const buttons = (
    <>
      <Button icon="upload" text={schoolsCopy.import} onPress={() => open(countyPages.importOf('schools'))} />
      <Button kind="primary" icon="add" text={schoolsCopy.add} onPress={() => open(countyPages.school())} />
    </>
  )
  return (
    <Page desk title={schoolsCopy.title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      <View className="filters">
        <SearchBox label={schoolsCopy.search} value={search} onChange={setSearch} />
        <FilterButton
          name={schoolsCopy.township}
          choices={townships.map((name) => ({ value: name, text: name }))}
          value={township}
          onChange={setTownship}
        />
      </View>
      <SchoolList reading={schools.reading} turning={schools.turning} />
    </Page>
  )
}
