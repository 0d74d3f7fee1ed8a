import { api } from '../../../api/client'
import { useReading } from '../../../api/use-reading'
import { Segments } from '../../../components/segments'
import { WaitingPart } from '../../../components/waiting'
import { phasesCopy } from '../../../copy/coverage'

interface CountyChoiceProps {
  county: string | undefined
  onChange: (county: string) => void
}

/** Which county is looked at; nothing for those who see one only. */
export function CountyChoice({ county, onChange }: CountyChoiceProps) {
  const reading = useReading(['programme.countiesInView'], () => api.programme.countiesInView.query({}))
  if (reading.state !== 'ready') return <WaitingPart reading={reading} />
  const counties = reading.value.filter(({ hasRoster }) => hasRoster)
  if (counties.length < 2 && reading.value.every(({ isOwn, hasRoster }) => !isOwn || hasRoster)) return null
  return (
    <Segments
      small
      label={phasesCopy.county}
      value={county ?? counties[0]?.id}
      options={counties.map(({ id, name }) => ({ value: id as string, text: name }))}
      onChange={onChange}
    />
  )
}
