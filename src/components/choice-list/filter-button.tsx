import { useState } from 'react'
import { deskCopy } from '../../copy/desk-lists'
import { Button } from '../button'
import type { Choice } from '.'
import { ChoiceSheet } from './choice-sheet'

export interface FilterButtonProps {
  /** what is chosen by: 乡镇, 学校 */
  name: string
  choices: readonly Choice[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

const ALL = ''

/** Narrows a list to one township, one school; says which is chosen. */
export function FilterButton({ name, choices, value, onChange }: FilterButtonProps) {
  const [open, setOpen] = useState(false)
  const chosen = choices.find((choice) => choice.value === value)?.text
  const close = () => setOpen(false)
  return (
    <>
      <Button icon="filter" text={chosen ?? deskCopy.allOf(name)} onPress={() => setOpen(true)} />
      <ChoiceSheet
        open={open}
        title={name}
        choices={[{ value: ALL, text: deskCopy.allOf(name) }, ...choices]}
        value={value ?? ALL}
        onChoose={(chosenValue) => {
          onChange(chosenValue === ALL ? undefined : chosenValue)
          close()
        }}
        onClose={close}
      />
    </>
  )
}
