import type { Loaded } from '../../../../api/page-state'
import { Empty } from '../../../../components/empty'
import { Read } from '../../../../components/read'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { deskCopy } from '../../../../copy/desk-lists'
import { schoolsCopy } from '../../../../copy/schools'
import { stageList } from '../../../../copy/stages'
import { Pager } from '../../../../parts/pager'
import type { PageTurning } from '../../../../parts/pager/use-cursor'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import type { ListedSchool, SchoolsPage } from './use-schools'

const { columns: heads } = schoolsCopy
const COLUMNS: readonly Column<ListedSchool>[] = [
  { key: 'code', head: heads.code, cell: ({ code }) => code },
  { key: 'name', head: heads.name, cell: ({ name }) => name },
  { key: 'township', head: heads.township, cell: ({ township }) => township || deskCopy.none },
  { key: 'stages', head: heads.stages, cell: ({ stages }) => stageList(stages) },
  { key: 'headcount', head: heads.headcount, numeric: true, cell: ({ headcount }) => headcount },
  { key: 'focus', head: heads.focus, cell: ({ focusPoints }) => focusPoints.join(' ') || deskCopy.none },
  {
    key: 'location',
    head: heads.location,
    cell: ({ location }) => (location ? schoolsCopy.located : schoolsCopy.notLocated),
  },
]

interface SchoolListProps {
  reading: Loaded<SchoolsPage>
  turning: PageTurning<ListedSchool['code']>
}

export const SchoolList = ({ reading, turning }: SchoolListProps) => (
  <Read reading={reading}>{(answer) => <Schools answer={answer} turning={turning} />}</Read>
)

type SchoolsProps = Omit<SchoolListProps, 'reading'> & { answer: SchoolsPage }

function Schools({ answer: { schools, total, after, townships }, turning }: SchoolsProps) {
  if (total === 0) return <NoSchools isRegisterEmpty={townships.length === 0} />
  return (
    <>
      <Table
        label={schoolsCopy.title}
        items={schools}
        columns={COLUMNS}
        itemKey={({ code }) => code}
        row={(school) => <SchoolRow school={school} />}
        onPress={({ code }) => open(countyPages.school(code))}
      />
      <Pager
        page={turning.page}
        shown={schools.length}
        total={total}
        onBack={turning.page > 0 ? turning.back : undefined}
        onNext={after === undefined ? undefined : () => turning.next(after)}
      />
    </>
  )
}

const SchoolRow = ({ school: { code, name, township, stages, headcount } }: { school: ListedSchool }) => (
  <Row
    title={name}
    note={[township, stageList(stages)].filter(Boolean).join('，')}
    value={deskCopy.people(headcount)}
    onPress={() => open(countyPages.school(code))}
  />
)

function NoSchools({ isRegisterEmpty }: { isRegisterEmpty: boolean }) {
  if (isRegisterEmpty) return <Empty icon="school" title={schoolsCopy.empty} text={schoolsCopy.emptyWhy} />
  return <Empty icon="search" title={schoolsCopy.notFound} text={schoolsCopy.notFoundWhy} />
}
