import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Confirm } from '../../../../components/sheet'
import { coursesCopy as copy } from '../../../../copy/courses-desk'
import { shellCopy } from '../../../../copy/shell'
import { type DeskCourse, formOf, materialOf } from './form'
import { MaterialField } from './material-field'
import { useSaveCourse } from './use-save-course'

interface CourseEditorProps {
  course: DeskCourse
  /** characters that a reader is given a minute for */
  perMinute: number
  onClose: () => void
}

const SHORTEST_TITLE = 2

/** One course: its name, and what it is watched or read from. */
export function CourseEditor({ course, perMinute, onClose }: CourseEditorProps) {
  const [form, setForm] = useState(() => formOf(course))
  const [withdrawing, setWithdrawing] = useState(false)
  const deed = useSaveCourse(course, onClose)
  const isOwn = course.group === 'county'
  const isComplete = form.title.trim().length >= SHORTEST_TITLE && materialOf(form) !== undefined
  const buttons = (
    <>
      <Button text={shellCopy.cancel} onPress={onClose} />
      <Button
        kind="primary"
        text={copy.save}
        disabled={!isComplete}
        busy={deed.busy}
        onPress={() => deed.run({ form, withdrawn: false })}
      />
    </>
  )
  return (
    <Page
      desk
      title={course.title === '' ? copy.add : copy.edit}
      actions={buttons}
      dock={<Dock>{buttons}</Dock>}
    >
      <RefusalNotice refusal={deed.refusal} />
      <Card className="stack">
        {isOwn ? (
          <Field label={copy.name} hint={copy.nameHint}>
            <TextInput
              label={copy.name}
              value={form.title}
              maxLength={60}
              onChange={(title) => setForm({ ...form, title })}
            />
          </Field>
        ) : (
          <Field label={course.title} hint={copy.printed} />
        )}
        <Segments
          label={copy.kind}
          options={(['text', 'video', 'link'] as const).map((kind) => ({
            value: kind,
            text: copy.kinds[kind],
          }))}
          value={form.kind}
          onChange={(kind) => setForm({ ...form, kind })}
        />
        <MaterialField form={form} perMinute={perMinute} onChange={setForm} />
      </Card>
      {isOwn && course.title !== '' && (
        <Button block kind="danger" text={copy.withdraw} onPress={() => setWithdrawing(true)} />
      )}
      <Confirm
        open={withdrawing}
        title={copy.withdraw}
        text={copy.withdrawText}
        verb={copy.withdrawVerb}
        danger
        busy={deed.busy}
        onConfirm={() => deed.run({ form, withdrawn: true })}
        onClose={() => setWithdrawing(false)}
      />
    </Page>
  )
}
