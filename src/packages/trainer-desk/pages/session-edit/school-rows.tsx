import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import type { SchoolName } from '../../../../api/school-names'
import { CheckRow } from '../../../../components/check-box'
import { SearchBox } from '../../../../components/search-box'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'

interface SchoolRowsProps {
  schools: readonly SchoolName[]
  chosen: readonly SchoolId[]
  onChange: (schools: readonly SchoolId[]) => void
}

/** Schools, those chosen first, found by name or township. */
export function SchoolRows({ schools, chosen, onChange }: SchoolRowsProps) {
  const [search, setSearch] = useState('')
  const wanted = search.trim()
  const isFound = ({ name, township }: SchoolName) => name.includes(wanted) || township.includes(wanted)
  const shown = [
    ...schools.filter(({ code }) => chosen.includes(code)),
    ...schools.filter((school) => !chosen.includes(school.code) && isFound(school)),
  ]
  return (
    <>
      <View className="session-form__search">
        <SearchBox label={copy.searchSchools} value={search} onChange={setSearch} />
      </View>
      <View className="session-form__choices">
        {shown.map(({ code, name, township, headcount }) => (
          <CheckRow
            key={code}
            title={name}
            note={[township, copy.people(headcount)].filter(Boolean).join('，')}
            checked={chosen.includes(code)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, code] : chosen.filter((other) => other !== code))
            }
          />
        ))}
      </View>
    </>
  )
}
