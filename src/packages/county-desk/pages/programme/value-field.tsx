import { View } from '@tarojs/components'
import type { ValueShape } from '@/domain/programme'
import { CheckRow } from '../../../../components/check-box'
import { TextArea, TextInput } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { DateInput, TimeInput } from '../../../../components/when-input'
import { programmeCopy } from '../../../../copy/programme-desk'
import { componentUnit } from '../../../../copy/progress'
import { choiceText } from '../../../../copy/rule-values'
import { BandFields } from './band-fields'
import type { Typed } from './typed-value'

const copy = programmeCopy.value
const UNITS: Readonly<Record<string, string>> = { minutes: '分钟', percent: '%', month: '月', year: '年' }

export interface ValueFieldProps {
  label: string
  shape: ValueShape
  typed: Typed
  onChange: (typed: Typed) => void
}

/** The control that fits a value's shape. */
export function ValueField({ label, shape, typed, onChange }: ValueFieldProps) {
  const [first = '', second = ''] = typed
  switch (shape.of) {
    case 'yes-no':
      return <Choice label={label} among={['true', 'false']} value={first} onChange={onChange} />
    case 'choice':
      return <Choice label={label} among={shape.among} value={first} onChange={onChange} />
    case 'choices':
      return shape.among.map((one) => (
        <CheckRow
          key={one}
          title={choiceText(one)}
          checked={typed.includes(one)}
          onChange={(on) =>
            onChange(shape.among.filter((other) => (other === one ? on : typed.includes(other))))
          }
        />
      ))
    case 'date':
      return <DateInput label={label} value={first} onChange={(day) => onChange([day])} />
    case 'period':
      return (
        <View className="stack">
          <DateInput label={label} value={first} onChange={(day) => onChange([day, second])} />
          <DateInput
            label={copy.until}
            value={second}
            from={first}
            onChange={(day) => onChange([first, day])}
          />
        </View>
      )
    case 'moment':
      return (
        <View className="stack">
          <TextInput
            label={copy.daysAfter}
            type="number"
            value={first}
            onChange={(days) => onChange([days, second])}
          />
          <TimeInput label={copy.minuteOfDay} value={second} onChange={(time) => onChange([first, time])} />
        </View>
      )
    case 'bands':
      return <BandFields typed={typed} onChange={onChange} />
    case 'texts':
      return (
        <TextArea
          label={`${label}，${copy.textsHint}`}
          value={typed.join('\n')}
          onChange={(text) => onChange(text.split('\n'))}
        />
      )
    default:
      return (
        <View className="rule-number">
          <TextInput label={label} type="digit" value={first} onChange={(text) => onChange([text])} />
          <View className="nowrap">
            {shape.of === 'amount' ? componentUnit(shape.unit) : UNITS[shape.of]}
          </View>
        </View>
      )
  }
}

const WORDS: Readonly<Record<string, string>> = { true: '是', false: '否' }

interface ChoiceProps {
  label: string
  among: readonly string[]
  value: string
  onChange: (typed: Typed) => void
}

function Choice({ label, among, value, onChange }: ChoiceProps) {
  return (
    <Segments
      small
      label={label}
      value={value}
      options={among.map((one) => ({ value: one, text: WORDS[one] ?? choiceText(one) }))}
      onChange={(one) => onChange([one])}
    />
  )
}
