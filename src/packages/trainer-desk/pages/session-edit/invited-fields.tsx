import { View } from '@tarojs/components'
import type { GroupId } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { Field } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import type { Audience } from './form'
import { SchoolRows } from './school-rows'
import type { Invitable } from './use-invitable'
import type { SessionEditing } from './use-session-edit'

const AUDIENCES: readonly Audience[] = ['groups', 'schools', 'everyone']

interface InvitedFieldsProps {
  editing: SessionEditing
  invitable: Invitable
}

/** The whole county, schools, or classes and workshops, with how many people that is. */
export function InvitedFields({ editing, invitable }: InvitedFieldsProps) {
  const { form, change, faults } = editing
  const people = invitable.countOf(form) ?? 0
  const chosen = form.audience === 'schools' ? form.schools.length : form.groups.length
  return (
    <Card flush>
      <View className="session-form__who">
        <Field
          label={copy.who}
          error={faults.invited}
          hint={form.audience === 'everyone' ? copy.everyone(people) : copy.chosen(chosen, people)}
        >
          <Segments
            small
            label={copy.who}
            value={form.audience}
            options={AUDIENCES.map((value) => ({ value, text: copy.audiences[value] }))}
            onChange={(audience) => change({ audience })}
          />
        </Field>
      </View>
      {form.audience === 'schools' && (
        <SchoolRows
          schools={invitable.schools}
          chosen={form.schools}
          onChange={(schools) => change({ schools })}
        />
      )}
      {form.audience === 'groups' && <GroupRows editing={editing} invitable={invitable} />}
    </Card>
  )
}

function GroupRows({ editing: { form, change }, invitable }: InvitedFieldsProps) {
  if (invitable.hasGroups && invitable.groups.length === 0)
    return <View className="session-form__who sub">{copy.noGroups}</View>
  return (
    <View className="session-form__choices">
      {invitable.groups.map(({ id, name, kind, size }) => {
        const group = id as GroupId
        return (
          <CheckRow
            key={id}
            title={name}
            note={`${copy.groupKinds[kind]}，${copy.people(size)}`}
            checked={form.groups.includes(group)}
            onChange={(checked) =>
              change({
                groups: checked ? [...form.groups, group] : form.groups.filter((other) => other !== group),
              })
            }
          />
        )
      })}
    </View>
  )
}
