import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import { trainerSessionsCopy } from '../../../../copy/trainer-sessions'
import { stepped } from './stepped'
import type { SessionEditing } from './use-session-edit'

const MODES = ['onsite', 'live'] as const
/** What it is called, how it is held, what it is worth. */
export function WhatFields({ editing: { form, change, faults } }: { editing: SessionEditing }) {
  return (
    <Card>
      <Field label={copy.name} error={faults.title}>
        <TextInput
          label={copy.name}
          value={form.title}
          maxLength={80}
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label={copy.mode}>
        <Segments
          small
          label={copy.mode}
          value={form.mode}
          options={MODES.map((value) => ({ value, text: trainerSessionsCopy.modes[value] }))}
          onChange={(mode) => change({ mode })}
        />
      </Field>
      <Field label={copy.worth} hint={copy.worthHint} error={faults.worth}>
        <View className="session-form__worth">
          <Button text="−" label={copy.less} onPress={() => change({ worth: stepped(form.worth, -1) })} />
          <TextInput
            label={copy.worth}
            type="digit"
            value={form.worth}
            onChange={(worth) => change({ worth })}
          />
          <Button text="+" label={copy.more} onPress={() => change({ worth: stepped(form.worth, 1) })} />
        </View>
      </Field>
    </Card>
  )
}
