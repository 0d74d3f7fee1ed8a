import { useState } from 'react'
import type { MyTask } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { ConflictNotice } from './conflict-notice'
import { MaterialList } from './material-list'
import { Reflection } from './reflection'
import { useWriting } from './use-writing'
import './evidence-task.scss'

/** A task in the making: materials on one side, the reflection on the other. */
export function Writing({ task }: { task: MyTask }) {
  const writing = useWriting(task)
  const [isReflecting, setReflecting] = useState(false)
  const { materials, submit, conflict, saved, refusal } = writing
  const isReady = materials.problems.length === 0 && !conflict
  const dock = (
    <Dock note={materials.note} noteIcon={isReady ? 'ok' : 'info'}>
      <Button
        text={isReflecting ? copy.toItems : copy.writeReflection}
        onPress={() => setReflecting(!isReflecting)}
      />
      <Button
        kind="primary"
        text={submit.busy ? copy.submitting : copy.submit}
        disabled={!isReady}
        busy={submit.busy}
        onPress={() => submit.run(undefined)}
      />
    </Dock>
  )
  return (
    <Page title={isReflecting ? copy.reflection : copy.title} dock={dock}>
      {conflict && <ConflictNotice writing={writing} />}
      {saved === 'nowhere' && <Notice tone="bad">{copy.notSaved}</Notice>}
      <RefusalNotice refusal={submit.refusal ?? refusal} />
      {isReflecting ? <Reflection writing={writing} /> : <MaterialList writing={writing} />}
    </Page>
  )
}
