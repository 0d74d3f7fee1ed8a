import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Notice } from '../../../../components/notice'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { Segments } from '../../../../components/segments'
import { programmeCopy as copy } from '../../../../copy/programme-desk'
import { valueLabel } from '../../../../copy/rule-values'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import type { ListedValue, Rules } from './use-rules'
import { ValueTable } from './value-table'

type Filter = keyof typeof copy.filters
const FILTERS: readonly Filter[] = ['all', 'open', 'changed']

const PASSES: Record<Filter, (value: ListedValue) => boolean> = {
  all: () => true,
  open: ({ note }) => note !== undefined,
  changed: ({ changedBy, pending }) => changedBy !== undefined || pending !== undefined,
}

interface ValueListProps {
  rules: Rules
  onChoose: (value: ListedValue) => void
}

/** What waits for a second official first, then the values part by part. */
export function ValueList({ rules, onChoose }: ValueListProps) {
  const [filter, setFilter] = useState<Filter>('all')
  const shown = rules.values.filter(PASSES[filter])
  const sections = [...new Set(shown.map(({ paths }) => copy.section(paths[0] ?? '')))]
  return (
    <>
      <Card>
        <View className="strong">{rules.programme.title}</View>
        <View className="sub">{copy.version(rules.version)}</View>
      </Card>
      <Pending changes={rules.pending} />
      <Notice>{copy.intro}</Notice>
      <Segments
        small
        label={copy.title}
        value={filter}
        options={FILTERS.map((value) => ({ value, text: copy.filters[value] }))}
        onChange={setFilter}
      />
      {sections.length === 0 && <Empty icon="search" title={copy.none.title} text={copy.none.text} />}
      {sections.map((section) => (
        <View key={section} className="stack">
          <Section title={section} />
          <ValueTable
            label={section}
            values={shown.filter(({ paths }) => copy.section(paths[0] ?? '') === section)}
            onChoose={onChoose}
          />
        </View>
      ))}
    </>
  )
}

function Pending({ changes }: { changes: Rules['pending'] }) {
  if (changes.length === 0) return null
  return (
    <>
      <Section title={copy.waiting(changes.length)} />
      <Card flush now>
        {changes.map(({ _id, paths, proposedByName, proposedAt }) => (
          <Row
            key={_id}
            icon="write"
            title={valueLabel(paths[0] ?? '')}
            note={copy.proposed(proposedByName, proposedAt)}
            onPress={() => open(countyPages.ruleChange(_id))}
          />
        ))}
      </Card>
    </>
  )
}
