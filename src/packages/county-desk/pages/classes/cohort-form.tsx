import { useState } from 'react'
import type { NotLoaded } from '../../../../api/page-state'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Field } from '../../../../components/field'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Waiting } from '../../../../components/waiting'
import { classesCopy, formingCopy } from '../../../../copy/classes'
import { shellCopy } from '../../../../copy/shell'
import { useClassRule, useUndivided } from '../../class-parts/readings'
import { type Assigned, LeadsField } from './leads-field'
import { RuleFields } from './rule-fields'
import { ruleOf, type ToldRule, toldAtFirst } from './told-rule'
import { type Counting, type JoiningKind, useCreateCohort } from './use-create-cohort'
import { cohortToDivide, WhichCohort } from './which-cohort'

const COUNTINGS: readonly Counting[] = ['trainees', 'headcount']
const JOININGS: readonly JoiningKind[] = ['by-theme', 'by-lead-school', 'pairing']
const SHORTEST_NAME = 2

interface CohortFormProps {
  isFirst: boolean
  /** one that was opened without classes and is wanted now */
  wanted?: string | undefined
  onMade: (cohort: string) => void
  onClose: () => void
}

/** Opens a cohort: what counts as a school's number, and how small schools come together. */
export function CohortForm({ isFirst, wanted, onMade, onClose }: CohortFormProps) {
  const [name, setName] = useState('')
  const [chosen, choose] = useState<string>()
  const [counting, setCounting] = useState<Counting>('trainees')
  const [joining, setJoining] = useState<JoiningKind>('by-theme')
  const [leads, setLeads] = useState<readonly Assigned[]>([])
  const undivided = useUndivided()
  const cohort = cohortToDivide(undivided, chosen ?? wanted)
  const rule = useClassRule(cohort?.id)
  const [changed, setTold] = useState<ToldRule>()
  const create = useCreateCohort(onMade)
  const title = cohort ? classesCopy.title(cohort.name) : classesCopy.newCohort
  const waiting = (reading: NotLoaded) => (
    <Page desk title={title}>
      <Waiting reading={reading} />
    </Page>
  )
  if (rule.state !== 'ready') return waiting(rule)
  if (undivided.state !== 'ready') return waiting(undivided)
  const told = changed ?? toldAtFirst(rule.value)
  const figures = ruleOf(rule.value, told)
  const isReady =
    figures !== undefined &&
    (cohort !== undefined || name.trim().length >= SHORTEST_NAME) &&
    (joining === 'by-theme' || leads.some(({ schools }) => schools.length > 0))
  const buttons = (
    <>
      {!isFirst && <Button text={shellCopy.cancel} onPress={onClose} />}
      <Button
        kind="primary"
        text={cohort ? formingCopy.divide : formingCopy.create}
        disabled={!isReady}
        busy={create.busy}
        onPress={() =>
          figures &&
          create.run({
            cohort: cohort?.id ?? '',
            name: cohort?.name ?? name.trim(),
            counting,
            joining,
            leads,
            rule: figures,
          })
        }
      />
    </>
  )
  return (
    <Page desk title={title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      {isFirst && <Empty icon="people" title={formingCopy.noCohort} text={formingCopy.noCohortWhy} />}
      <Card className="forming">
        <WhichCohort
          undivided={undivided.value}
          cohort={cohort?.id ?? ''}
          name={name}
          onCohort={choose}
          onName={setName}
        />
        <Field label={formingCopy.counting} hint={formingCopy.countingHint[counting]}>
          <Segments
            small
            label={formingCopy.counting}
            value={counting}
            options={COUNTINGS.map((value) => ({ value, text: formingCopy.countings[value] }))}
            onChange={setCounting}
          />
        </Field>
        <Field label={formingCopy.joining} hint={formingCopy.joiningHint[joining]}>
          <Segments
            small
            label={formingCopy.joining}
            value={joining}
            options={JOININGS.map((value) => ({ value, text: formingCopy.joinings[value] }))}
            onChange={setJoining}
          />
        </Field>
        <RuleFields rule={rule.value} told={told} onChange={setTold} />
        {joining !== 'by-theme' && <LeadsField kind={joining} value={leads} onChange={setLeads} />}
        <RefusalNotice refusal={create.refusal} />
      </Card>
    </Page>
  )
}
