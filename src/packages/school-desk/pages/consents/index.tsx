import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
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
  const reading = useReading(['evidence.consents', code], () => api.evidence.consents.query({ school: code }))
  return (
    <Read reading={reading}>
      {({ consents, now }) => (
        <>
          <View className="sub">{name}</View>
          <View>{copy.intro}</View>
          {consents.length === 0 ? (
            <Empty icon="shield" title={copy.none} text={copy.noneText} />
          ) : (
            <ConsentList consents={consents} now={now} />
          )}
        </>
      )}
    </Read>
  )
}
