import type { Stage } from '@/domain/org'
import type { Participation, ParticipationFacts } from '@/domain/programme'
import type { ParticipationDocument } from './documents'

/**
 * What decides whether somebody on the roster must take part. The roster 参培教师信息表 names those who are to be trained, so whatever it
 * does not say is taken as given until the office tells otherwise; somebody who teaches in several stages takes part by any of them.
 */
export function factsOf(
  stages: readonly Stage[],
  told: Pick<ParticipationDocument, 'retiredOn' | 'onPayroll' | 'teachingCertificate'> | undefined,
  rule: Participation,
): ParticipationFacts {
  const stage = stages.find((one) => rule.stages.value.includes(one)) ?? stages[0]
  return {
    ...(stage && { stage }),
    inService: true,
    onPayroll: told?.onPayroll ?? true,
    teachingCertificate: told?.teachingCertificate ?? true,
    retiredOn: told?.retiredOn ?? null,
  }
}
