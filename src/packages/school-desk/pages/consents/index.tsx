import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { usePages } from '../../../../api/use-pages'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { consentCopy as copy } from '../../../../copy/consent'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { ConsentList } from './consent-list'
import { DeclareSheet } from './declare-sheet'

/** The school declares for which classes the parents have agreed to recordings, and takes declarations back. */
export default function ConsentsPage() {
  const [declaring, setDeclaring] = useState(false)
  const button = <Button kind="primary" icon="add" text={copy.declare} onPress={() => setDeclaring(true)} />
  return (
    <Page desk title={copy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <ForAdmin>
        {(school) => (
          <>
            <Consents {...school} />
            <DeclareSheet open={declaring} school={school.code} onClose={() => setDeclaring(false)} />
          </>
        )}
      </ForAdmin>
    </Page>
  )
}

function Consents({ code, name }: AdministeredSchool) {
  const reading = usePages(
    ['evidence.consents', code],
    (before: Instant | undefined) =>
      api.evidence.consents.query({ school: code, ...(before !== undefined && { before }) }),
    ({ consents, hasMore }) => ({ rows: consents, next: hasMore ? consents.at(-1)?.at : undefined }),
  )
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { rows, first, more, asOf } = reading
  return (
    <>
      <ShownSince at={asOf} />
      <View className="sub">{name}</View>
      <View>{copy.intro}</View>
      {rows.length === 0 ? (
        <Empty icon="shield" title={copy.none} text={copy.noneText} />
      ) : (
        <ConsentList consents={rows} now={first.now} />
      )}
      {more && <Button block text={copy.more} onPress={more} />}
    </>
  )
}
