import type { Programme } from '@/domain/programme'

/** What people count a certified point in: credits, or hours where the programme takes its credits for hours one to one (80 学时计 80 学分). */
export function pointUnit({ roles }: Pick<Programme, 'roles'>): 'credits' | 'hours' {
  const counting = (roles.trainee?.components ?? []).find(({ unit, counts }) =>
    counts.some(
      ({ kinds, conversion }) =>
        unit === 'hours' &&
        kinds.includes('evidence-certified') &&
        conversion.by === 'stated' &&
        conversion.alsoIn?.value === 'credits',
    ),
  )
  return counting ? 'hours' : 'credits'
}
