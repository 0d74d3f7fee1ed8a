import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { Waiting } from '../../../../components/waiting'
import { timeSpan } from '../../../../copy/dates'
import { schoolSessionsCopy as copy } from '../../../../copy/school-sessions'
import { phaseStatus } from '../../../../copy/session-phase'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { useSchoolSessions } from './use-school-sessions'

/** The half-days that people of the own school are invited to; each leads to its records. */
export default function SchoolSessionsPage() {
  return (
    <Page desk title={copy.title}>
      <ForAdmin>{(school) => <Sessions {...school} />}</ForAdmin>
    </Page>
  )
}

function Sessions({ code, name }: AdministeredSchool) {
  const now = useNow()
  const list = useSchoolSessions(code)
  if (list.state !== 'ready') return <Waiting reading={list} />
  if (list.rows.length === 0) return <Empty icon="today" title={copy.none} text={copy.noneText} />
  return (
    <>
      <ShownSince at={list.asOf} />
      <View className="sub">{copy.intro(name)}</View>
      <Card flush>
        {list.rows.map((session) => (
          <Row
            key={session.id}
            title={session.title}
            status={phaseStatus(session, now)}
            note={`${timeSpan(session.start, session.end, now)}，${session.place}`}
            onPress={() =>
              open(`/packages/school-desk/pages/audit/index?session=${session.id}&school=${code}`)
            }
          />
        ))}
      </Card>
      {list.more && <Button block text={copy.more} onPress={list.more} />}
    </>
  )
}
