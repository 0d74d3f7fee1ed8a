import { Notice } from '../../../../components/notice'
import { groupsCopy } from '../../../../copy/groups'
import type { Members } from './members'
import { judgeSize } from './size'

/** How many there are by now, and whether that is a class. */
export function SizeNotice({ members: { people, isLoading, hasFailed } }: { members: Members }) {
  if (hasFailed) return <Notice tone="bad">{groupsCopy.notCounted}</Notice>
  if (isLoading) return <Notice icon="running">{groupsCopy.counting}</Notice>
  switch (judgeSize(people.length)) {
    case 'empty':
      return <Notice>{groupsCopy.nobody}</Notice>
    case 'too-large':
      return <Notice tone="bad">{groupsCopy.tooLarge(people.length)}</Notice>
    case 'large':
      return <Notice tone="warn">{groupsCopy.large(people.length)}</Notice>
    case 'fine':
      return (
        <Notice tone="info" icon="people">
          {groupsCopy.fine(people.length)}
        </Notice>
      )
  }
}
