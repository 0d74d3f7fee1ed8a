import type { Choice } from '../../../components/choice-list'
import { changeCopy } from '../../../copy/classes-change'
import type { ShownClass } from './answers'

/** What is known already when the sheet opens. */
export type ChangeBegin = { kind: 'move'; school?: string } | { kind: 'merge'; from: string }

/** The answer of a school that wants no company. */
export const OWN_CLASS = ''

/** Classes that may be joined: first where there is room and a focus point in common; a school may also be a class of its own. */
export function targetsOf(classes: readonly ShownClass[], coming: Coming): Choice[] {
  const rank = ({ load, limit, focus }: ShownClass): number => {
    const shares = focus.some((point) => coming.themes.includes(point))
    return (limit - load >= coming.count ? 2 : 0) + (shares ? 1 : 0)
  }
  const others = classes
    .filter(({ id, runsAlone }) => id !== coming.from && !runsAlone)
    .sort((a, b) => rank(b) - rank(a) || b.limit - b.load - (a.limit - a.load))
    .map(({ id, hostName, load, limit, focus }) => ({
      value: id,
      text: changeCopy.classOf(id, hostName),
      note: changeCopy.room(limit - load, focus),
    }))
  return coming.isClass ? others : [{ value: OWN_CLASS, text: changeCopy.ownClass }, ...others]
}

/** Who looks for a place: a school, or a whole class. */
interface Coming {
  isClass: boolean
  from: string
  count: number
  themes: readonly string[]
}

export function comingOf(
  classes: readonly ShownClass[],
  begin: ChangeBegin,
  school: string | undefined,
): Coming {
  const from = classes.find(({ id, schools }) =>
    begin.kind === 'merge' ? id === begin.from : schools.some((one) => one.school === school),
  )
  const member = from?.schools.find((one) => one.school === school)
  return begin.kind === 'merge'
    ? { isClass: true, from: begin.from, count: from?.load ?? 0, themes: from?.focus ?? [] }
    : { isClass: false, from: from?.id ?? '', count: member?.count ?? 0, themes: member?.themes ?? [] }
}
