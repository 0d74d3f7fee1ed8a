import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card } from '../../../../components/card'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { SearchBox } from '../../../../components/search-box'
import { Waiting } from '../../../../components/waiting'
import { casesCopy as copy } from '../../../../copy/evidence-cases'
import { AttemptQueue } from '../../../../parts/evidence/attempt-queue'

const MOST_SHOWN = 30

/** The county looks into one school's evidence; recordings of pupils stay closed until there is a reason. */
export default function EvidenceCasesPage() {
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Cases />}</ForBound>
    </Page>
  )
}

function Cases() {
  const reading = useReading(['org.schoolNames'], () => api.org.schoolNames.query({}))
  const [sought, seek] = useState('')
  const [chosen, choose] = useState<string>()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const school = reading.value.find(({ code }) => code === chosen)
  if (school)
    return (
      <>
        <Card flush>
          <Row icon="school" title={school.name} note={copy.otherSchool} onPress={() => choose(undefined)} />
        </Card>
        <AttemptQueue of={{ kind: 'school', school: school.code }} />
      </>
    )
  const found = reading.value.filter(({ name, code }) => `${name}${code}`.includes(sought.trim()))
  return (
    <>
      <View>{copy.intro}</View>
      <SearchBox label={copy.search} value={sought} onChange={seek} />
      <Card flush>
        {found.slice(0, MOST_SHOWN).map(({ code, name }) => (
          <Row key={code} icon="school" title={name} onPress={() => choose(code)} />
        ))}
      </Card>
      {found.length > MOST_SHOWN && <View className="sub">{copy.more(found.length - MOST_SHOWN)}</View>}
    </>
  )
}
