import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Mini } from '../../../../components/tag'
import { lateCopy } from '../../../../copy/classes-late'
import { classViolation } from '../../../../copy/refusals/class-forming'
import { open } from '../../../../platform/navigate'
import type { LateSchool as School } from '../../class-parts/answers'
import { countyPages } from '../../paths'

interface LateSchoolProps {
  one: School
  busy: boolean
  disabled: boolean
  onPlace: () => void
}

/** The newcomers of one school, and what seating them would do. */
export function LateSchool({ one, busy, disabled, onPlace }: LateSchoolProps) {
  const { name, count, people, class: seat, moved, violations } = one
  const names = people.map((person) => person.name).filter(Boolean)
  return (
    <Card className="late-school" label={name}>
      <View className="between">
        <View className="card-title">{name || lateCopy.unknownSchool}</View>
        <View className="nowrap">{lateCopy.people(count)}</View>
      </View>
      <View className="sub">{lateCopy.names(names, count)}</View>
      {seat === undefined ? (
        <>
          <Mini tone="bad" text={lateCopy.notRegistered} />
          <Button block text={lateCopy.register} onPress={() => open(countyPages.schools)} />
        </>
      ) : (
        <>
          <Mini tone={moved === 0 ? 'ok' : 'due'} text={lateCopy.outcome(seat, moved)} />
          {violations.map((violation) => (
            <View key={JSON.stringify(violation)}>{classViolation(violation, () => name)}</View>
          ))}
          <Button
            block
            text={lateCopy.place(count)}
            label={`${lateCopy.place(count)}，${name}`}
            busy={busy}
            disabled={disabled || violations.length > 0}
            onPress={onPlace}
          />
        </>
      )}
    </Card>
  )
}
