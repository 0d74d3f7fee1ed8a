import { View } from '@tarojs/components'
import { lengthOfText } from '@/domain/study'
import { Field, TextArea, TextInput } from '../../../../components/field'
import { coursesCopy as copy } from '../../../../copy/courses-desk'
import type { CourseForm } from './form'
import { VideoField } from './video-field'

interface MaterialFieldProps {
  form: CourseForm
  perMinute: number
  onChange: (form: CourseForm) => void
}

/** The field of the chosen kind; the others keep what was typed. */
export function MaterialField({ form, perMinute, onChange }: MaterialFieldProps) {
  switch (form.kind) {
    case 'text':
      return (
        <Field label={copy.text} hint={copy.textHint(perMinute)}>
          <TextArea label={copy.text} value={form.text} onChange={(text) => onChange({ ...form, text })} />
          {form.text.trim() !== '' && (
            <View className="strong">{copy.textLength(lengthOfText(form.text, perMinute))}</View>
          )}
        </Field>
      )
    case 'link':
      return (
        <Field label={copy.link} hint={copy.linkHint}>
          <TextInput label={copy.link} value={form.link} onChange={(link) => onChange({ ...form, link })} />
        </Field>
      )
    case 'video':
      return <VideoField video={form.video} onChange={(video) => onChange({ ...form, video })} />
  }
}
