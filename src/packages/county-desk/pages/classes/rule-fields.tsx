import { Field, TextInput } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { ruleCopy } from '../../../../copy/classes-rule'
import { type ClassRule, problemsOf, type ToldRule } from './told-rule'

interface RuleFieldsProps {
  rule: ClassRule
  told: ToldRule
  onChange: (told: ToldRule) => void
}

/** How many people a class holds, and from how many on a school is run alone: the programme's figures, or the county's own where it has none. */
export function RuleFields({ rule, told, onChange }: RuleFieldsProps) {
  const { printed } = rule
  const problems = problemsOf(rule, told)
  const field = (key: keyof ToldRule) => (
    <Field label={ruleCopy[key]} error={problems[key]}>
      <TextInput
        type="number"
        label={ruleCopy[key]}
        value={told[key]}
        maxLength={3}
        onChange={(value) => onChange({ ...told, [key]: value })}
      />
    </Field>
  )
  return (
    <Field label={ruleCopy.title} hint={printed ? ruleCopy.printed(printed) : ruleCopy.own}>
      {!printed && <Mini tone="due" text={ruleCopy.toConfirm} />}
      {field('cap')}
      {field('soloFrom')}
    </Field>
  )
}
