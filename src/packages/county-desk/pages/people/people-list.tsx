import type { Loaded } from '../../../../api/page-state'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { peopleCopy } from '../../../../copy/people-desk'
import { Pager } from '../../parts/pager'
import { PeopleTable } from '../../parts/people-table'
import type { ListedPerson } from '../../parts/read-school-people'
import { PAGE_SIZE, type PageTurning } from '../../parts/use-cursor'
import type { PeopleAnswer } from './use-people'

interface PeopleListProps {
  reading: Loaded<PeopleAnswer>
  turning: PageTurning<string>
  isFiltered: boolean
  onChoose: (person: ListedPerson) => void
}

export function PeopleList({ reading, turning, isFiltered, onChoose }: PeopleListProps) {
  if (reading.state === 'loading') return <Loading cards={1} onRetry={reading.retry} />
  if (reading.state === 'failed') return <Failed refusal={reading.refusal} onRetry={reading.retry} />
  const { people, total, after } = reading.value
  if (total === 0 && isFiltered)
    return <Empty icon="search" title={peopleCopy.notFound} text={peopleCopy.notFoundWhy} />
  if (total === 0) return <Empty icon="people" title={peopleCopy.empty} text={peopleCopy.emptyWhy} />
  const isLast = turning.page * PAGE_SIZE + people.length >= total
  return (
    <>
      <PeopleTable label={peopleCopy.title} people={people} onChoose={onChoose} />
      <Pager
        page={turning.page}
        shown={people.length}
        total={total}
        onBack={turning.page > 0 ? turning.back : undefined}
        onNext={after === undefined || isLast ? undefined : () => turning.next(after)}
      />
    </>
  )
}
