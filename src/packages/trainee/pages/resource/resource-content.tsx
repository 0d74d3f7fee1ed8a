import { View } from '@tarojs/components'
import type { Resource } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { Prose } from '../../../../components/prose'
import { Section } from '../../../../components/section'
import { Mini } from '../../../../components/tag'
import { resourceCopy as copy, libraryCopy } from '../../../../copy/library'
import { toneOf } from '../../../../parts/resources/tone'
import { ResourceFiles } from './resource-files'

export function ResourceContent({ resource }: { resource: Resource }) {
  const { title, points, subject, collection, state, summary, isOwn, why } = resource
  const facts = [
    { name: copy.facts.author, value: libraryCopy.by(resource) },
    { name: copy.facts.points, value: libraryCopy.pointNames(points) },
    { name: copy.facts.subject, value: subject },
    { name: copy.facts.collection, value: collection && libraryCopy.collections[collection] },
  ].filter(({ value }) => value !== '')
  const reason = state === 'kept' || state === 'withdrawn' ? copy.why[state] : undefined
  return (
    <>
      <Card className="stack">
        <View className="card-title" role="heading" aria-level={2}>
          {title}
        </View>
        <Facts facts={facts} />
        {isOwn && <Mini tone={toneOf(state)} text={libraryCopy.states[state]} />}
        {isOwn && why !== undefined && reason && <View>{reason(why)}</View>}
      </Card>
      {summary !== '' && (
        <>
          <Section title={copy.summary} />
          <Card>
            <Prose text={summary} />
          </Card>
        </>
      )}
      <ResourceFiles resource={resource} />
    </>
  )
}
