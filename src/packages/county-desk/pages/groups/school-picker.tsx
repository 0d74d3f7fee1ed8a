import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import { useSchoolNames } from '../../../../api/school-names'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { SearchBox } from '../../../../components/search-box'
import { deskCopy } from '../../../../copy/desk-lists'
import { groupsCopy } from '../../../../copy/groups'

interface SchoolPickerProps {
  chosen: readonly SchoolId[]
  onChange: (schools: readonly SchoolId[]) => void
}

/** Whole schools, those chosen first. */
export function SchoolPicker({ chosen, onChange }: SchoolPickerProps) {
  const [search, setSearch] = useState('')
  const schools = useSchoolNames()
  const wanted = search.trim()
  const found = schools.filter(
    ({ code, name, township }) =>
      !chosen.includes(code) && (name.includes(wanted) || township.includes(wanted)),
  )
  const inOrder = [...schools.filter(({ code }) => chosen.includes(code)), ...found]
  return (
    <Card flush label={groupsCopy.schools}>
      <GroupHead title={groupsCopy.schools}>
        <View className="sub">{groupsCopy.chosen(chosen.length)}</View>
      </GroupHead>
      <View className="group-form__search">
        <SearchBox label={groupsCopy.searchSchools} value={search} onChange={setSearch} />
      </View>
      <View className="group-form__list">
        {inOrder.map(({ code, name, township, headcount }) => (
          <CheckRow
            key={code}
            title={name}
            note={[township, deskCopy.people(headcount)].filter(Boolean).join('，')}
            checked={chosen.includes(code)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, code] : chosen.filter((other) => other !== code))
            }
          />
        ))}
      </View>
    </Card>
  )
}
