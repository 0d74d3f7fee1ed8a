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
  const { title, text, redeemed: head, scanned, go } = bindCopy.done
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
          {redeemed.map(({ session, direction, at }) => (
            <Row
              key={`${session.id}:${direction}`}
              title={session.title}
              status={{ tone: 'ok', text: `${clockTime(at)} ${scanned[direction]}` }}
            />
          ))}
        </Card>
      )}
    </Page>
  )
}
