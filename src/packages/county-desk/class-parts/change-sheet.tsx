import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { type Choice, ChoiceList } from '../../../components/choice-list'
import { SearchBox } from '../../../components/search-box'
import { Sheet } from '../../../components/sheet'
import { Waiting } from '../../../components/waiting'
import { changeCopy } from '../../../copy/classes-change'
import type { PlanRef } from './answers'
import { ChangePreview } from './change-preview'
import { useAllClasses } from './readings'
import { type ChangeBegin, comingOf, OWN_CLASS, targetsOf } from './targets'
import type { WantedChange } from './use-change'

interface ChangeSheetProps {
  plan: PlanRef
  begin: ChangeBegin | undefined
  onClose: () => void
}

/** Which school, to which class, at what cost: one question after the other. */
export function ChangeSheet({ plan, begin, onClose }: ChangeSheetProps) {
  const title = begin?.kind === 'merge' ? changeCopy.mergeOf(begin.from) : changeCopy.move
  return (
    <Sheet open={begin !== undefined} title={title} onClose={onClose}>
      {begin && <Questions key={JSON.stringify(begin)} plan={plan} begin={begin} onClose={onClose} />}
    </Sheet>
  )
}

function Questions({ plan, begin, onClose }: ChangeSheetProps & { begin: ChangeBegin }) {
  const all = useAllClasses(plan)
  const [school, setSchool] = useState(begin.kind === 'move' ? begin.school : undefined)
  const [target, setTarget] = useState<string>()
  if (all.state !== 'ready') return <Waiting cards={1} reading={all} />
  const { classes } = all.value
  const schools = classes
    .filter(({ runsAlone }) => !runsAlone)
    .flatMap((one) => one.schools.map((member) => ({ ...member, class: one.id })))
  const nameOf = (code: string) => schools.find((one) => one.school === code)?.name ?? code
  if (begin.kind === 'move' && school === undefined)
    return (
      <Search
        label={changeCopy.whichSchool}
        choices={schools.map(({ school: value, name, class: id, count }) => ({
          value,
          text: name,
          note: changeCopy.inClass(id, count),
        }))}
        onChoose={setSchool}
      />
    )
  if (target === undefined)
    return (
      <Search
        label={
          begin.kind === 'merge' ? changeCopy.mergeOf(begin.from) : changeCopy.moveOf(nameOf(school ?? ''))
        }
        choices={targetsOf(classes, comingOf(classes, begin, school))}
        onChoose={setTarget}
      />
    )
  return (
    <ChangePreview
      plan={plan}
      change={changeOf(begin, school ?? '', target)}
      nameOf={nameOf}
      onBack={() => setTarget(undefined)}
      onDone={onClose}
    />
  )
}

function changeOf(begin: ChangeBegin, school: string, target: string): WantedChange {
  if (begin.kind === 'merge') return { kind: 'merge', from: begin.from, into: target }
  return target === OWN_CLASS ? { kind: 'move', school } : { kind: 'move', school, toClass: target }
}

function Search({
  label,
  choices,
  onChoose,
}: {
  label: string
  choices: readonly Choice[]
  onChoose: (value: string) => void
}) {
  const [search, setSearch] = useState('')
  const found = choices.filter(({ text }) => text.includes(search.trim()))
  return (
    <>
      <View className="strong">{label}</View>
      <View className="filters">
        <SearchBox label={changeCopy.search} value={search} onChange={setSearch} />
      </View>
      <ScrollView scrollY className="choices">
        <ChoiceList label={label} choices={found} value={undefined} onChoose={onChoose} />
      </ScrollView>
    </>
  )
}
