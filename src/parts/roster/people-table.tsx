import { Row } from '../../components/row'
import { type Column, Table } from '../../components/table'
import { Mini } from '../../components/tag'
import { deskCopy } from '../../copy/desk-lists'
import { peopleCopy } from '../../copy/people-desk'
import { stageList } from '../../copy/stages'
import type { ListedPerson } from './read-school-people'

const { columns: heads } = peopleCopy

const Bound = ({ person }: { person: ListedPerson }) =>
  person.isBound ? (
    <Mini tone="ok" text={peopleCopy.bound} />
  ) : (
    <Mini tone="open" text={peopleCopy.notBound} />
  )

const COLUMNS: readonly Column<ListedPerson>[] = [
  { key: 'name', head: heads.name, cell: ({ name }) => name },
  { key: 'school', head: heads.school, cell: ({ schoolName }) => schoolName },
  { key: 'stage', head: heads.stage, cell: ({ stages }) => stageList(stages) },
  { key: 'subject', head: heads.subject, cell: ({ subject }) => subject || deskCopy.none },
  { key: 'identity', head: heads.identity, cell: ({ idMasked }) => idMasked },
  {
    key: 'telephone',
    head: heads.telephone,
    cell: ({ telephoneMasked }) => telephoneMasked || deskCopy.none,
  },
  { key: 'bound', head: heads.account, cell: (person) => <Bound person={person} /> },
]

export interface PeopleTableProps {
  label: string
  people: readonly ListedPerson[]
  /** the school stands above the list already */
  ofOneSchool?: boolean
  onChoose: (person: ListedPerson) => void
}

/** People of the roster, numbers masked; each opens what can be done for them. */
export function PeopleTable({ label, people, ofOneSchool = false, onChoose }: PeopleTableProps) {
  const columns = COLUMNS.filter(({ key }) => !(ofOneSchool && key === 'school'))
  return (
    <Table
      label={label}
      items={people}
      columns={columns}
      itemKey={({ person }) => person}
      row={(person) => (
        <Row
          title={person.name}
          note={[!ofOneSchool && person.schoolName, person.subject].filter(Boolean).join('，')}
          value={<Bound person={person} />}
          onPress={() => onChoose(person)}
        />
      )}
      onPress={onChoose}
    />
  )
}
