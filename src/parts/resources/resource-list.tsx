import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ResourceLine } from '../../api/answers'
import type { PagedReading } from '../../api/use-pages'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { Waiting } from '../../components/waiting'
import { libraryCopy as copy, libraryDeskCopy as deskCopy } from '../../copy/library'
import { ResourceRow } from './resource-row'
import { toneOf } from './tone'
import './resources.scss'

export interface ResourceListProps {
  reading: PagedReading<ResourceLine>
  of: 'county' | 'school'
  noneText: string
  /** what can be done with one of them */
  children: (resource: ResourceLine) => ReactNode
}

/** Resources with their state and what a desk does with each. */
export function ResourceList({ reading, of, noneText, children }: ResourceListProps) {
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  if (reading.rows.length === 0) return <Empty icon="award" title={copy.none} text={noneText} />
  return (
    <>
      <Card flush>
        {reading.rows.map((resource) => (
          <View key={resource.id} className="resource-line">
            <ResourceRow
              resource={resource}
              of={of}
              status={{ tone: toneOf(resource.state), text: deskCopy.states[resource.state] }}
            />
            <View className="resource-deeds">{children(resource)}</View>
          </View>
        ))}
      </Card>
      {reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}
