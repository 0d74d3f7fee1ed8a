import { useMe } from '../../../../api/mine'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { auditCopy } from '../../../../copy/audit'
import { requestCopy } from '../../../../copy/requests'
import { rollCopy } from '../../../../copy/roll'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../../county-desk/paths'
import { trainerPages } from '../../paths'

/** What stands behind the records of this half-day; the audit is not for trainers, whose own roll may be what is wrong. */
export function PresencePages({ session }: { session: string }) {
  const me = useMe().data
  const isOffice = me?.state === 'bound' && me.grants.some(({ role }) => role === 'county-office')
  return (
    <Card flush>
      <Row
        icon="people"
        title={rollCopy.title}
        note={rollCopy.pageNote}
        onPress={() => open(trainerPages.roll(session))}
      />
      <Row
        icon="write"
        title={requestCopy.title}
        note={requestCopy.pageNote}
        onPress={() => open(trainerPages.requests(session))}
      />
      {isOffice && (
        <Row
          icon="search"
          title={auditCopy.title}
          note={auditCopy.pageNote}
          onPress={() => open(countyPages.audit(session))}
        />
      )}
    </Card>
  )
}
