import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { countyCopy } from '../../../../copy/county'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'

const { programmeWays: copy } = countyCopy

/** The rules, the cohorts, and how far the county is. */
export function ProgrammeWays() {
  return (
    <Card flush>
      <Row
        icon="write"
        title={copy.programme.title}
        note={copy.programme.note}
        onPress={() => open(countyPages.programme)}
      />
      <Row
        icon="award"
        title={copy.cohorts.title}
        note={copy.cohorts.note}
        onPress={() => open(countyPages.cohorts)}
      />
      <Row
        icon="today"
        title={copy.phases.title}
        note={copy.phases.note}
        onPress={() => open(countyPages.phases)}
      />
      <Row
        icon="tick"
        title={copy.coverage.title}
        note={copy.coverage.note}
        onPress={() => open(countyPages.coverage)}
      />
    </Card>
  )
}
