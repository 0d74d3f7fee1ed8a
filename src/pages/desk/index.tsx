import { useDidShow } from '@tarojs/taro'
import type { BoundMe } from '../../api/answers'
import { refresh } from '../../api/mine'
import { scopeName, useNamesElsewhere } from '../../api/scope-name'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { ForBound } from '../../components/for-bound'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { deskPageCopy } from '../../copy/desk'
import { roleName } from '../../copy/roles'
import { shellCopy } from '../../copy/shell'
import { open } from '../../platform/navigate'
import { DESKS } from './desks'

export default function DeskPage() {
  useDidShow(() => void refresh())
  return (
    <Page title={shellCopy.tabs.desk} tab="desk">
      <ForBound>{(me) => <Desks me={me} />}</ForBound>
    </Page>
  )
}

/** One card per role and scope, because the same person may hold several. */
function Desks({ me }: { me: BoundMe }) {
  const schools = useNamesElsewhere(me)
  const grants = me.grants.filter(({ role }) => role !== 'trainee')
  if (grants.length === 0)
    return (
      <Empty
        icon="desk"
        title={deskPageCopy.none}
        text={deskPageCopy.noneText}
        action={{ text: deskPageCopy.toToday, onPress: () => open('/pages/today/index') }}
      />
    )
  return grants.map(({ role, scope }) => {
    const desk = DESKS[role]
    const { url } = desk ?? {}
    const opens: Readonly<Record<string, string>> = deskPageCopy.opens
    return (
      <Card key={`${role}:${JSON.stringify(scope)}`} flush>
        <Row
          icon={desk?.icon ?? 'desk'}
          title={`${roleName(role)} · ${scopeName(scope, me, schools)}`}
          note={url ? opens[role] : deskPageCopy.nothingYet}
          onPress={url ? () => open(url) : undefined}
        />
        {desk?.more?.map((page) => (
          <Row
            key={page.name}
            icon={page.icon}
            title={deskPageCopy.more[page.name]}
            onPress={() => open(page.url)}
          />
        ))}
      </Card>
    )
  })
}
