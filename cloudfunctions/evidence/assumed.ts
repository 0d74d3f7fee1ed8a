import { type Assumption, assumptionsIn, type Programme } from '@/domain/programme'

/** What is ours about asking for evidence of the capability points: that the programme wants it, where its document lists none. */
export const pointAssumptions = ({ capability }: Pick<Programme, 'capability'>): Assumption[] =>
  capability?.asksEvidence.value ? assumptionsIn(capability.asksEvidence) : []
