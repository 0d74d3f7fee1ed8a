import { useRouter } from '@tarojs/taro'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { ForBound } from '../../../../components/for-bound'
import { Notice } from '../../../../components/notice'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Tag } from '../../../../components/tag'
import { Waiting } from '../../../../components/waiting'
import { programmeCopy } from '../../../../copy/programme-desk'
import { valueLabel, valueText } from '../../../../copy/rule-values'
import { OneColumn } from '../../programme-parts/one-column'
import { ReplayCard } from '../../programme-parts/replay-card'
import { Decide } from './decide'
import { type Change, useChange, useReplayOf } from './use-change'

const copy = programmeCopy.change

/** One proposal `?change=`: what would change, for whom, and the second official's yes or no. */
export default function RuleChangePage() {
  const change = useRouter().params.change ?? ''
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Reading change={change} />}</ForBound>
    </Page>
  )
}

function Reading({ change }: { change: string }) {
  const reading = useChange(change)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Proposal proposal={reading.value} />
    </>
  )
}

function Proposal({ proposal }: { proposal: Change }) {
  const { change, replay } = proposal
  const work = useReplayOf(change._id)
  const isOpen = change.state === 'proposed'
  return (
    <OneColumn>
      <ProposalFacts proposal={proposal} />
      <ReplayCard replay={replay} work={work} over={!isOpen} />
      {isOpen && <Decide proposal={proposal} />}
      {change.state === 'approved' && <Notice>{copy.approved}</Notice>}
    </OneColumn>
  )
}

function ProposalFacts({ proposal: { change, value } }: { proposal: Change }) {
  const { paths, before, value: after, reason, effectiveFrom, state, why } = change
  const shape = value?.shape ?? { of: 'fixed' as const }
  const { decidedAt, decidedByName = '' } = change
  return (
    <Card className="stack">
      <Tag {...programmeCopy.states[state]} />
      <Facts
        facts={[
          { name: programmeCopy.columns.what, value: valueLabel(paths[0] ?? '', value?.names) },
          { name: copy.before, value: valueText(before, shape) },
          { name: copy.after, value: valueText(after, shape) },
          { name: copy.reason, value: reason },
          { name: copy.from, value: programmeCopy.effective(effectiveFrom) },
          { name: copy.by, value: programmeCopy.proposed(change.proposedByName, change.proposedAt) },
          ...(decidedAt === undefined
            ? []
            : [
                {
                  name: copy.decided,
                  value: [programmeCopy.decided(decidedByName, decidedAt), why].filter(Boolean).join('，'),
                },
              ]),
        ]}
      />
    </Card>
  )
}
