import type { Loaded } from '../../../../api/page-state'
import { Empty } from '../../../../components/empty'
import { Read } from '../../../../components/read'
import { peopleCopy } from '../../../../copy/people-desk'
import { Pager } from '../../../../parts/pager'
import { PAGE_SIZE, type PageTurning } from '../../../../parts/pager/use-cursor'
import { PeopleTable } from '../../../../parts/roster/people-table'
import type { ListedPerson } from '../../../../parts/roster/read-school-people'
import type { PeopleAnswer } from './use-people'

interface PeopleListProps {
  reading: Loaded<PeopleAnswer>
  turning: PageTurning<string>
  isFiltered: boolean
  onChoose: (person: ListedPerson) => void
}

export const PeopleList = ({ reading, ...props }: PeopleListProps) => (
  <Read reading={reading}>{(answer) => <People answer={answer} {...props} />}</Read>
)

type PeopleProps = Omit<PeopleListProps, 'reading'> & { answer: PeopleAnswer }

function People({ answer: { people, total, after }, turning, isFiltered, onChoose }: PeopleProps) {
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
