import { useState } from 'react'
import { useSchoolNames } from '../../../../api/school-names'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { type Target, useMark } from './use-coverage'

/** What the office says has been reached: done or not, or which schools. */
export function MarkSheet({ target, onClose }: { target: Target; onClose: () => void }) {
  const { target: id, counts, marked } = target
  const [done, setDone] = useState(marked?.done ?? false)
  const [schools, setSchools] = useState<readonly string[]>(marked?.schools ?? [])
  const mark = useMark(id, onClose)
  const all = useSchoolNames()
  const tick = (code: string, on: boolean) =>
    setSchools(on ? [...schools, code] : schools.filter((one) => one !== code))
  return (
    <Sheet open title={copy.target(id)} onClose={onClose}>
      {counts === 'deed' && <CheckRow title={copy.done} checked={done} onChange={setDone} />}
      {counts === 'schools' &&
        all.map(({ code, name, township }) => (
          <CheckRow
            key={code}
            title={name}
            note={township}
            checked={schools.includes(code)}
            onChange={(on) => tick(code, on)}
          />
        ))}
      <RefusalNotice refusal={mark.refusal} />
      <Button
        block
        kind="primary"
        text={copy.mark}
        busy={mark.busy}
        onPress={() => mark.run({ done: counts === 'schools' ? schools.length > 0 : done, schools })}
      />
    </Sheet>
  )
}
