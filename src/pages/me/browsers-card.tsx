import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client'
import { readAgain } from '../../api/mine'
import { Button } from '../../components/button'
import { Card, GroupHead } from '../../components/card'
import { Row } from '../../components/row'
import { Confirm } from '../../components/sheet'
import { meCopy } from '../../copy/me'
import { useNow } from '../../platform/clock'
import { open } from '../../platform/navigate'

const copy = meCopy.browsers

/** The computers that are signed in as this person: each can be ended from here. */
export function BrowsersCard() {
  const now = useNow()
  const browsers = useQuery({
    queryKey: ['browsers'],
    queryFn: () => api.people.listSignIns.query({}),
  }).data
  const [asked, setAsked] = useState<string>()
  const end = async (ticket: string) => {
    await api.people.endSignIn.mutate({ ticket }).catch(() => undefined)
    setAsked(undefined)
    void readAgain()
  }
  return (
    <>
      <Card flush>
        {browsers && browsers.length > 0 && <GroupHead title={copy.title} />}
        {browsers?.map(({ ticket, expiresAt }) => (
          <Row
            key={ticket}
            icon="projector"
            title={copy.name}
            note={copy.one(expiresAt, now)}
            value={<Button small text={copy.end} onPress={() => setAsked(ticket)} />}
          />
        ))}
        <Row
          icon="scan"
          title={copy.scan}
          note={copy.scanNote}
          onPress={() => open('/pages/check-in/index')}
        />
      </Card>
      <Confirm
        open={asked !== undefined}
        title={copy.ask}
        text={copy.askText}
        verb={copy.end}
        danger
        onConfirm={() => asked && void end(asked)}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}
