import { Input } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import type { Refusal } from '../../api/refused'
import { Card } from '../../components/card'
import { Failed } from '../../components/failed'
import { controlName, Field } from '../../components/field'
import { typedCodeCopy } from '../../copy/typed-code'
import { SessionChoice } from './session-choice'
import type { TypedCode } from './use-typed-code'
import './typed-code.scss'

/** Which hall, and its six digits in large type. */
export function Form({ form }: { form: TypedCode }) {
  const { running, chosen, choose, now, digits, type, submit, refusal } = form
  const error = refusal && errorOf(refusal)
  return (
    <>
      <Card flush>
        <SessionChoice running={running} chosen={chosen} now={now} onChoose={choose} />
      </Card>
      <Card>
        <Field label={typedCodeCopy.digits} hint={typedCodeCopy.hint} error={error}>
          <Input
            className="input typed-code__digits"
            {...controlName(typedCodeCopy.digits)}
            type="number"
            value={digits}
            maxlength={6}
            focus={running.length === 1}
            placeholder="000000"
            placeholderClass="typed-code__placeholder"
            onInput={(event) => type(event.detail.value)}
            onConfirm={submit}
          />
        </Field>
      </Card>
      {refusal && !error && <Failed refusal={refusal} onRetry={submit} />}
    </>
  )
}

/** A wrong or locked code belongs beside the digits; any other refusal stands by itself. */
function errorOf({ code, facts }: Refusal): string | undefined {
  if (code === 'CODE_WRONG') return typedCodeCopy.remaining(Number(facts.remaining))
  if (code === 'CODE_LOCKED') return typedCodeCopy.lockedUntil(Number(facts.until) as Instant)
  return undefined
}
