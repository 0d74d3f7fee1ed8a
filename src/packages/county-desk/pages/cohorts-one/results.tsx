import type { Answers } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { Waiting } from '../../../../components/waiting'
import { cohortsCopy } from '../../../../copy/cohorts'
import { outOf } from '../../../../copy/numbers'
import { programmeCopy } from '../../../../copy/programme-desk'
import { unitName } from '../../../../copy/progress'
import { useResults } from './use-cohort'

const copy = cohortsCopy.one

type Result = Answers['credit']['cohortResults']['people'][number]

/** What everybody had when the cohort was closed. */
export function Results({ cohort, closing }: { cohort: string; closing: number }) {
  const reading = useResults(cohort, closing)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { all, passed } = reading.first
  return (
    <>
      <Section title={`${copy.results}：${copy.passed(passed, all)}`} />
      <Card flush label={copy.results}>
        {reading.rows.map((result) => (
          <Row
            key={result.person}
            title={result.name}
            note={`${result.schoolName}，${programmeCopy.verdicts[result.verdict] ?? ''}`}
            value={figure(result)}
          />
        ))}
      </Card>
      {reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}

const figure = ({ headline }: Result): string =>
  headline.unit === 'none'
    ? ''
    : `${outOf(headline.has, headline.needs ?? headline.outOf)} ${unitName(headline.unit)}`
