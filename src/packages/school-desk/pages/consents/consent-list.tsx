import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import { Row } from '../../../../components/row'
import { Table } from '../../../../components/table'
import { Mini } from '../../../../components/tag'
import { consentTag, consentCopy as copy } from '../../../../copy/consent'
import type { Consent } from '../../answers'
import { WithdrawSheet } from './withdraw-sheet'

/** Every declaration that was ever made, the newest first; one that stands can be taken back. */
export function ConsentList({ consents, now }: { consents: readonly Consent[]; now: Instant }) {
  const [chosen, choose] = useState<Consent>()
  const choosable = (one: Consent) => (one.standing === 'stands' ? () => choose(one) : undefined)
  return (
    <>
      <Table
        label={copy.title}
        items={consents}
        itemKey={({ id }) => id}
        columns={[
          { key: 'class', head: copy.className, cell: ({ className }) => className },
          { key: 'state', head: copy.state, cell: ({ standing }) => <Mini {...consentTag(standing)} /> },
          { key: 'span', head: copy.lasts, cell: ({ from, until }) => copy.span(from, until) },
          { key: 'pupils', head: copy.class, cell: ({ pupils, withheld }) => copy.counts(pupils, withheld) },
          { key: 'by', head: copy.declaredBy, cell: ({ byName, at }) => copy.by(byName, at, now) },
        ]}
        row={(one) => (
          <Row
            title={one.className}
            status={consentTag(one.standing)}
            note={`${copy.span(one.from, one.until)}，${copy.counts(one.pupils, one.withheld)}`}
            onPress={choosable(one)}
          />
        )}
        onPress={(one) => choosable(one)?.()}
      />
      <WithdrawSheet consent={chosen} onClose={() => choose(undefined)} />
    </>
  )
}
