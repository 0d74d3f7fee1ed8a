import { Button } from '../../../../components/button'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { type Column, Table } from '../../../../components/table'
import { Waiting } from '../../../../components/waiting'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { type SchoolLine, useSchools } from './use-coverage'

const { columns: heads } = copy
const PLAIN: readonly Column<SchoolLine>[] = [
  { key: 'school', head: heads.school, cell: ({ schoolName }) => schoolName },
  { key: 'must', head: heads.must, numeric: true, cell: ({ must }) => must },
  { key: 'begun', head: heads.begun, numeric: true, cell: ({ begun }) => begun },
]
const PASSED: readonly Column<SchoolLine>[] = [
  { key: 'passed', head: heads.passed, numeric: true, cell: ({ passed }) => passed },
  { key: 'share', head: heads.share, numeric: true, cell: ({ passed, must }) => copy.share(passed, must) },
]
const BAND: Column<SchoolLine> = {
  key: 'band',
  head: heads.band,
  numeric: true,
  cell: ({ band }) => (band ? copy.band(band.gives) : ''),
}

/** School by school how many of those who must have begun and passed. */
export function SchoolsTable({ county, mayPass }: { county: string | undefined; mayPass: boolean }) {
  const reading = useSchools(county)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const hasBands = reading.rows.some(({ band }) => band !== undefined)
  return (
    <>
      <Section title={copy.schools} />
      <Table
        label={copy.schools}
        items={reading.rows}
        columns={[...PLAIN, ...(mayPass ? PASSED : []), ...(hasBands ? [BAND] : [])]}
        itemKey={({ school }) => school}
        row={(line) => (
          <Row
            title={line.schoolName}
            note={noteOf(line)}
            value={mayPass ? copy.share(line.passed, line.must) : line.begun}
          />
        )}
      />
      {reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}

const noteOf = ({ must, begun, passed, band }: SchoolLine): string =>
  [
    `${copy.must} ${must}`,
    `${copy.begun} ${begun}`,
    `${copy.passed} ${passed}`,
    band && `${heads.band} ${copy.band(band.gives)}`,
  ]
    .filter(Boolean)
    .join('，')
