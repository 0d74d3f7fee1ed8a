import { View } from '@tarojs/components'
import { SETTINGS, type Setting, STAGE_WORDS, STAGES, type Stage } from '@/domain/org'
import { Facts } from '../../../../components/facts'
import { Field, TextInput } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { ToggleWord } from '../../../../components/toggle-word'
import { schoolCopy } from '../../../../copy/schools'
import { SETTING_NAMES } from '../../../../copy/stages'
import type { SchoolEditing } from './use-school'

const NO_SETTING = 'none'

/** What the register says of a school. */
export function BasicFields({ editing, isNew }: { editing: SchoolEditing; isNew: boolean }) {
  const { form, change, isWrong } = editing
  const { wrong } = schoolCopy
  return (
    <>
      {!isNew && <Facts facts={[{ name: schoolCopy.code, value: form.code }]} />}
      {isNew && (
        <Field
          label={schoolCopy.code}
          hint={schoolCopy.codeHint}
          error={isWrong('code') ? wrong.code : undefined}
        >
          <TextInput label={schoolCopy.code} value={form.code} onChange={(code) => change({ code })} />
        </Field>
      )}
      <Field label={schoolCopy.name} error={isWrong('name') ? wrong.name : undefined}>
        <TextInput label={schoolCopy.name} value={form.name} onChange={(name) => change({ name })} />
      </Field>
      <Field label={schoolCopy.aliases} hint={schoolCopy.aliasesHint}>
        <TextInput
          label={schoolCopy.aliases}
          value={form.aliases}
          onChange={(aliases) => change({ aliases })}
        />
      </Field>
      <Field label={schoolCopy.township}>
        <TextInput
          label={schoolCopy.township}
          value={form.township}
          onChange={(township) => change({ township })}
        />
      </Field>
      <Field label={schoolCopy.stages} error={isWrong('stages') ? wrong.stages : undefined}>
        <View className="word-list">
          {STAGES.map((stage) => (
            <ToggleWord
              key={stage}
              text={STAGE_WORDS[stage]}
              checked={form.stages.includes(stage)}
              onChange={() => change({ stages: toggled(form.stages, stage) })}
            />
          ))}
        </View>
      </Field>
      <Field
        label={schoolCopy.headcount}
        hint={schoolCopy.headcountHint}
        error={isWrong('headcount') ? wrong.headcount : undefined}
      >
        <TextInput
          label={schoolCopy.headcount}
          type="number"
          value={form.headcount}
          onChange={(headcount) => change({ headcount })}
        />
      </Field>
      <Field label={schoolCopy.setting}>
        <Segments<Setting | typeof NO_SETTING>
          small
          label={schoolCopy.setting}
          value={form.setting ?? NO_SETTING}
          options={[
            ...SETTINGS.map((value) => ({ value, text: SETTING_NAMES[value] })),
            { value: NO_SETTING, text: schoolCopy.noSetting },
          ]}
          onChange={(value) => change({ setting: value === NO_SETTING ? undefined : value })}
        />
      </Field>
    </>
  )
}

const toggled = (stages: readonly Stage[], stage: Stage): Stage[] =>
  stages.includes(stage) ? stages.filter((other) => other !== stage) : [...stages, stage]
