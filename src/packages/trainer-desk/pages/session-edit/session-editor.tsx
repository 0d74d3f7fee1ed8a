import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Section } from '../../../../components/section'
import { Confirm } from '../../../../components/sheet'
import { sessionEditorCopy as copy, planWarning } from '../../../../copy/session-editor'
import { HalfDays } from './half-days-editor'
import { InvitedFields } from './invited-fields'
import { PlaceFields } from './place-fields'
import type { Invitable } from './use-invitable'
import type { SessionEditing } from './use-session-edit'
import { WhatFields } from './what-fields'
import './session-edit.scss'

interface SessionEditorProps {
  editing: SessionEditing
  invitable: Invitable
}

export function SessionEditor({ editing, invitable }: SessionEditorProps) {
  const [isClearing, setClearing] = useState(false)
  const { draft, unsaved, faultCount, warnings, busy, refusal } = editing
  const buttons = (
    <>
      {draft.savedAt !== undefined && <Button text={copy.startOver} onPress={() => setClearing(true)} />}
      <Button kind="primary" text={copy.submit} busy={busy} onPress={editing.submit} />
    </>
  )
  const saved = draft.savedAt === undefined ? undefined : copy.saved(draft.savedAt)
  const state = unsaved ? copy.unsaved : saved
  const note = faultCount > 0 ? copy.toMend(faultCount) : state
  return (
    <Page
      desk
      title={copy.title}
      actions={buttons}
      dock={
        <Dock note={note} noteIcon={faultCount > 0 ? 'bad' : 'info'}>
          {buttons}
        </Dock>
      }
    >
      <View className="session-form__state">
        {faultCount > 0 ? <Notice tone="bad">{note}</Notice> : <View className="sub">{state}</View>}
      </View>
      {draft.mayBeMade && <Notice tone="warn">{copy.mayBeMade}</Notice>}
      <RefusalNotice refusal={refusal} />
      <View className="session-form">
        <View className="stack">
          <WhatFields editing={editing} />
          <PlaceFields editing={editing} />
          <InvitedFields editing={editing} invitable={invitable} />
          {warnings.map((warning) => (
            <Notice key={warning.code} tone="warn">
              {planWarning(warning)}
            </Notice>
          ))}
        </View>
        <View className="stack">
          <Section title={copy.halfDays} />
          <HalfDays editing={editing} />
        </View>
      </View>
      <Confirm
        danger
        open={isClearing}
        title={copy.startOver}
        text={copy.startOverText}
        verb={copy.startOver}
        onConfirm={() => {
          editing.startOver()
          setClearing(false)
        }}
        onClose={() => setClearing(false)}
      />
    </Page>
  )
}
