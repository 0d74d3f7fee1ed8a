import { importCopy } from '../../../../copy/import'
import { stageList } from '../../../../copy/stages'
import type { Person, School } from './view'

/** What is different about a person: `数学 → 科学`. A telephone is masked, so only that it changed can be told. */
export function differences({ before, changedFields, ...now }: Person): string[] {
  if (!before) return changedFields.map(importCopy.field)
  const school = before.school === now.school ? [] : [importCopy.fromTo(before.schoolName, now.schoolName)]
  return [...school, ...changedFields.map((field) => difference(field, before, now))]
}

type Shown = NonNullable<Person['before']>

function difference(field: string, before: Shown, now: Shown): string {
  switch (field) {
    case 'name':
    case 'subject':
    case 'note':
      return importCopy.fromTo(before[field], now[field])
    case 'stages':
      return importCopy.fromTo(stageList(before.stages), stageList(now.stages))
    default:
      return importCopy.field(field)
  }
}

/** What is different about a school; lists and places are only named. */
export function schoolDifferences({ before, changedFields, ...now }: School): string[] {
  if (!before) return changedFields.map(importCopy.field)
  return changedFields.map((field) => {
    if (field === 'name' || field === 'township') return importCopy.fromTo(before[field], now[field])
    if (field === 'headcount') return importCopy.headcount(before.headcount, now.headcount)
    if (field === 'stages') return importCopy.fromTo(stageList(before.stages), stageList(now.stages))
    return importCopy.field(field)
  })
}
