import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { changeCopy, oneClassCopy } from '../../../../copy/classes-change'
import { ChangeSheet } from '../../class-parts/change-sheet'
import type { ChangeBegin } from '../../class-parts/targets'
import { ClassContent } from './class-content'
import { SessionsSheet } from './sessions-sheet'
import { useOneClass } from './use-one-class'

/** One class: its schools, where they lie, and what may be done with it. */
export default function OneClassPage() {
  const { cohort = '', mode = 'common1', class: id = '' } = useRouter().params
  const plan = { cohort, mode: mode as Mode }
  const view = useOneClass(plan, id)
  const [changing, setChanging] = useState<ChangeBegin>()
  const [planning, setPlanning] = useState(false)
  const isPublished = view.state === 'ready' && view.isPublished
  const mayJoin = view.state === 'ready' && !view.one.runsAlone
  const buttons = (mayJoin || isPublished) && (
    <>
      {mayJoin && <Button text={changeCopy.merge} onPress={() => setChanging({ kind: 'merge', from: id })} />}
      {isPublished && (
        <Button kind="primary" text={oneClassCopy.sessions} onPress={() => setPlanning(true)} />
      )}
    </>
  )
  return (
    <Page desk title={oneClassCopy.title(id)} actions={buttons} dock={buttons && <Dock>{buttons}</Dock>}>
      {content()}
      <ChangeSheet plan={plan} begin={changing} onClose={() => setChanging(undefined)} />
      {isPublished && (
        <SessionsSheet cohort={cohort} id={id} open={planning} onClose={() => setPlanning(false)} />
      )}
    </Page>
  )

  function content() {
    switch (view.state) {
      case 'loading':
      case 'failed':
        return <Waiting reading={view} />
      case 'gone':
        return <Empty icon="people" title={oneClassCopy.gone} text={oneClassCopy.goneWhy} />
      case 'ready':
        return (
          <ClassContent
            plan={plan}
            one={view.one}
            isPublished={isPublished}
            onMove={(school) => setChanging({ kind: 'move', school })}
          />
        )
    }
  }
}
