import { useState } from 'react'
import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { assumptionText } from '../../../../copy/assumptions'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { MarkSheet } from './mark-sheet'
import type { Coverage, Target } from './use-coverage'

/** What the programme asks the county to have reached by when. */
export function TargetList({ coverage, mayWrite }: { coverage: Coverage; mayWrite: boolean }) {
  const { targets, cityTargets, today } = coverage
  const [marking, mark] = useState<Target>()
  if (targets.length === 0) return null
  const press = (target: Target) =>
    mayWrite && target.counts !== 'people' ? { onPress: () => mark(target) } : {}
  return (
    <>
      <Card flush>
        <GroupHead title={copy.targets} />
        {targets.map((target) => (
          <Row
            key={target.target}
            top
            title={copy.target(target.target)}
            status={copy.states[target.state]}
            value={copy.figure(target.done, target.needs, target.counts)}
            note={noteOf(target, today)}
            {...press(target)}
          />
        ))}
      </Card>
      {cityTargets.length > 0 && (
        <Card flush>
          <GroupHead title={copy.cityTargets} />
          {cityTargets.map(({ id, by }) => (
            <Row key={id} title={copy.target(id)} note={`${copy.by(by, today)}，${copy.cityNote}`} />
          ))}
        </Card>
      )}
      {marking && <MarkSheet target={marking} onClose={() => mark(undefined)} />}
    </>
  )
}

function noteOf({ by, clause, marked, counts, assumptions }: Target, today: Coverage['today']): string {
  const told = marked ? copy.marked(marked.byName) : copy.markNote[counts]
  const assumed = assumptions.map(assumptionText).join('')
  return `${[copy.by(by, today), clause, told].filter(Boolean).join('，')}。${assumed}`
}
