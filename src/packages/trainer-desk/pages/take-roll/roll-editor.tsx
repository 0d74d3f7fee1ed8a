import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { rollCopy as copy } from '../../../../copy/roll'
import { sessionCodeCopy } from '../../../../copy/session-code'
import { TickList } from '../../../../parts/tick-list'
import { faultOf } from './roll-form'
import type { Hall, RollTaking } from './use-take-roll'

const VOUCHES = ['in', 'out', 'both'] as const

/** What the trainer saw: how many, and who. */
export function RollEditor({ hall: { session, rows }, taking }: { hall: Hall; taking: RollTaking }) {
  const { form, change, refusal, close } = taking
  const fault = faultOf(form)
  const isWrong = fault === 'headcount-too-small'
  const items = rows.map(({ person, name, schoolName, isInvited, isExcused }) => ({
    key: person as string,
    title: name,
    note: [schoolName, !isInvited && sessionCodeCopy.walkIn, isExcused && sessionCodeCopy.excused]
      .filter(Boolean)
      .join('，'),
  }))
  const areAll = form.present.length === items.length
  return (
    <Page
      title={copy.takeTitle}
      dock={
        <Dock note={fault ? copy.faults[fault] : copy.draftKept}>
          <Button
            kind="primary"
            text={copy.close(form.present.length)}
            disabled={fault !== undefined}
            onPress={close}
          />
        </Dock>
      }
    >
      <RefusalNotice refusal={refusal} />
      <Card className="stack">
        <View className="card-title">{session.title}</View>
        <Field label={copy.vouches}>
          <Segments
            label={copy.vouches}
            options={VOUCHES.map((value) => ({ value, text: copy.vouchFor[value] }))}
            value={form.vouches}
            onChange={(vouches) => change({ vouches })}
          />
        </Field>
        <Field
          label={copy.headcount}
          hint={copy.headcountHint}
          error={isWrong ? copy.faults['headcount-too-small'] : undefined}
        >
          <TextInput
            label={copy.headcount}
            type="number"
            maxLength={4}
            value={form.headcount}
            onChange={(headcount) => change({ headcount })}
          />
        </Field>
      </Card>
      <View className="sub">{copy.onlySeen}</View>
      <TickList
        title={copy.ticked(form.present.length, items.length)}
        items={items}
        ticked={form.present}
        onTick={(present) => change({ present })}
      >
        <Button
          small
          kind="text"
          text={areAll ? copy.tickNone : copy.tickAll}
          onPress={() => change({ present: areAll ? [] : items.map(({ key }) => key) })}
        />
      </TickList>
    </Page>
  )
}
