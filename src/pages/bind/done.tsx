import { Button } from '../../components/button'
import { Card, GroupHead } from '../../components/card'
import { Dock } from '../../components/dock'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { bindCopy } from '../../copy/bind'
import { clockTime } from '../../copy/dates'
import { ResultHead } from '../../parts/check-in-result/result-head'
import { goBack } from '../../platform/navigate'
import type { Redeemed } from './use-bind'

/** Bound; and what was scanned before is told, because that is what people worried about. */
export function Done({ name, redeemed }: { name: string; redeemed: Redeemed }) {
  const { title, text, redeemed: head, scanned, queued, go } = bindCopy.done
  return (
    <Page
      title={bindCopy.title}
      dock={
        <Dock>
          <Button kind="primary" text={go} onPress={goBack} />
        </Dock>
      }
    >
      <ResultHead tone="ok" title={title(name)} note={text} />
      {redeemed.length > 0 && (
        <Card flush>
          <GroupHead title={head} />
          {redeemed.map((one) => (
            <Row
              key={`${one.session.id}:${one.at}`}
              title={one.session.title}
              status={
                one.state === 'queued'
                  ? { tone: 'running', text: queued(clockTime(one.opensAt)) }
                  : { tone: 'ok', text: `${clockTime(one.at)} ${scanned[one.direction]}` }
              }
            />
          ))}
        </Card>
      )}
    </Page>
  )
}
