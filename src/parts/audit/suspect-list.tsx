import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { Mini } from '../../components/tag'
import { auditCopy as copy } from '../../copy/audit'
import { modeName, recordStatus, suspicionText } from '../../copy/records'
import type { Suspect } from './use-audit'

export interface SuspectListProps {
  suspects: readonly Suspect[]
  now: Instant
  onChoose: (suspect: Suspect) => void
}

/** Records by rank, each with the whole reason: nobody should have to open one to learn why it is there. */
export function SuspectList({ suspects, now, onChoose }: SuspectListProps) {
  return (
    <Card flush label={copy.list(suspects.length)}>
      {suspects.map((suspect) => {
        const { person, direction, name, schoolName, at, mode, status, suspicions } = suspect
        const facts = [schoolName, copy.row(direction, at), modeName[mode]].join('，')
        return (
          <Row
            key={`${person}:${direction}`}
            top
            title={name}
            note={
              <>
                <View>{facts}</View>
                <View className="audit__reasons">
                  {suspicions.map((suspicion, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same code may come twice, in a fixed order
                    <Mini key={index} tone="due" text={suspicionText(suspicion, now)} />
                  ))}
                </View>
              </>
            }
            status={recordStatus[status]}
            onPress={() => onChoose(suspect)}
          />
        )
      })}
    </Card>
  )
}
