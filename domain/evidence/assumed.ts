import { type Assumption, assumptionsIn, type Programme } from '@/domain/programme'

/**
 * What is ours about the capability points: that evidence is asked for them where the document lists none, and that a credit of a point counts as
 * an hour where the document says nothing of it.
 */
export function pointAssumptions({
  capability,
  roles,
}: Pick<Programme, 'capability' | 'roles'>): Assumption[] {
  if (!capability?.asksEvidence.value) return []
  const conversions = (roles.trainee?.components ?? [])
    .flatMap(({ counts }) => counts)
    .filter(({ kinds }) => kinds.includes('evidence-certified'))
    .map(({ conversion }) => (conversion.by === 'stated' ? conversion.alsoIn : undefined))
  return assumptionsIn([capability.asksEvidence, ...conversions])
}
