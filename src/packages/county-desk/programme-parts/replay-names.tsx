import { useState } from 'react'
import { formatHundredths } from '@/domain/shared'
import type { Answers } from '../../../api/answers'
import { api } from '../../../api/client'
import { usePages } from '../../../api/use-pages'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Segments } from '../../../components/segments'
import { Waiting } from '../../../components/waiting'
import { programmeCopy } from '../../../copy/programme-desk'
import type { Replay } from '../answers'

const copy = programmeCopy.change

type Effect = 'loses' | 'gains' | 'both'
type Changed = Answers['programme']['replayDifferences']['people'][number]

/** The people of a replay by name, who loses first. */
export function ReplayNames({ replay }: { replay: Replay }) {
  const effects = (['loses', 'gains', 'both'] as const).filter((effect) => replay[effect] > 0)
  const [effect, setEffect] = useState<Effect>(effects[0] ?? 'loses')
  const replayId = replay._id
  const reading = usePages(
    ['programme.replayDifferences', replayId, effect],
    (after: string | undefined) =>
      api.programme.replayDifferences.query({
        replay: replayId,
        effect,
        ...(after !== undefined && { after }),
      }),
    ({ people, after }) => ({ rows: people, next: after }),
  )
  return (
    <>
      <Segments
        small
        label={copy.replay}
        value={effect}
        options={effects.map((value) => ({ value, text: copy.names(copy[value]) }))}
        onChange={setEffect}
      />
      {reading.state !== 'ready' ? (
        <Waiting reading={reading} />
      ) : (
        <>
          <Card flush label={copy.names(copy[effect])}>
            {reading.rows.map((changed) => (
              <Row
                key={`${changed.person}:${changed.role}`}
                title={changed.name}
                note={[changed.schoolName, verdictChange(changed)].filter(Boolean).join('，')}
                value={figureChange(changed)}
              />
            ))}
          </Card>
          {reading.more && <Button block text={copy.more} onPress={reading.more} />}
        </>
      )}
    </>
  )
}

const figureChange = ({ before, after }: Changed): string =>
  before.has === null || after.has === null
    ? ''
    : programmeCopy.arrow(formatHundredths(before.has), formatHundredths(after.has))

const verdictChange = ({ before, after }: Changed): string =>
  before.verdict === after.verdict
    ? ''
    : programmeCopy.arrow(
        programmeCopy.verdicts[before.verdict] ?? '',
        programmeCopy.verdicts[after.verdict] ?? '',
      )
