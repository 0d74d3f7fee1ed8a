import { View } from '@tarojs/components'
import { pointName, type Specification } from '@/domain/evidence'
import type { CountySpecifications } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { Row } from '../../../../components/row'
import { Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { earnsText } from '../../../../copy/evidence'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import { AssumptionLines } from '../../../../parts/assumption-lines'
import { usePointUnit } from '../../../../parts/evidence/use-point-unit'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'

/** What every point of the county's programme asks for, and which of it no document prints. */
export default function EvidenceSpecsPage() {
  const reading = useReading(['evidence.listSpecifications'], () => api.evidence.listSpecifications.query({}))
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Read reading={reading}>{(asked) => <Content {...asked} />}</Read>}</ForBound>
    </Page>
  )
}

function Content({ specifications: points, assumptions }: CountySpecifications) {
  const unit = usePointUnit()
  if (points.length === 0) return <Empty icon="award" title={copy.none} text={copy.noneText} />
  return (
    <>
      <View>{copy.intro}</View>
      <AssumptionLines assumptions={assumptions} />
      <Table
        label={copy.title}
        items={points}
        itemKey={({ point }) => point}
        columns={[
          { key: 'point', head: copy.columns.point, cell: pointName },
          { key: 'items', head: copy.columns.items, cell: itemsOf },
          { key: 'earns', head: copy.columns.earns, cell: (one) => earnsText(one, unit), numeric: true },
          { key: 'state', head: copy.columns.state, cell: (one) => <Mini {...stateOf(one)} /> },
        ]}
        row={(one) => (
          <Row title={pointName(one)} status={stateOf(one)} note={itemsOf(one)} onPress={() => edit(one)} />
        )}
        onPress={edit}
      />
    </>
  )
}

const edit = ({ point }: Specification): void => open(countyPages.evidenceSpec(point))

const itemsOf = ({ items }: Specification): string => items.map(({ title }) => title).join('、')

const stateOf = ({ toConfirm }: Specification): TagProps =>
  toConfirm ? { tone: 'open', text: copy.toConfirm } : { tone: 'ok', text: copy.settled }
